/** Text in lines where nothing can measure it: widths of letters are estimated, on the safe side. */

const WIDE = /[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f“”‘’…—]/;
const NARROW = /[iIjlt.,:;'!()[\]|]/;

/** Ems. */
export const widthOf = (text: string): number =>
	[...text].reduce(
		(sum, c) =>
			sum + (WIDE.test(c) ? 1 : NARROW.test(c) ? 0.32 : /[A-Z%mwMW]/.test(c) ? 0.74 : 0.54),
		0
	);

/** Signs that begin no line. */
const TAIL = /^[，。、；：！？）》”’,.;:!?)%]/;

/** Words of letters, each with the space after it; each Chinese character is one, with the signs that follow it. */
function words(text: string): string[] {
	const parts =
		text.match(
			/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]|[^\s\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]+\s*|\s+/g
		) ?? [];
	return parts.reduce<string[]>((all, part) => {
		const last = all.at(-1);
		return last !== undefined && TAIL.test(part)
			? [...all.slice(0, -1), last + part]
			: [...all, part];
	}, []);
}

/** @param room ems @param measure ems that a text takes */
export function breakLines(text: string, room: number, measure = widthOf): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words(text)) {
		if (line && measure(line + word.trimEnd()) > room) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += word;
	}
	return line ? [...lines, line.trimEnd()] : lines;
}
