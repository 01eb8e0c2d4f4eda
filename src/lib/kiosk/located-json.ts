/** Reads JSON and remembers the line of every value: an editor of a settings file is told where to look. */

/** A place in a document: keys and positions, from the outside in. */
export type Path = readonly PropertyKey[];

export interface Located {
	value: unknown;
	/** Line, from 1, on which the value of a path begins; that of the nearest outer value where the path leads nowhere. */
	lineOf: (path: Path) => number;
}

export class JsonFault extends Error {
	/** From 1. */
	readonly line: number;
	/** What stands there: a character, or nothing at the end of the file. */
	readonly found: string;

	constructor(line: number, found: string) {
		super(`line ${line}: ${found}`);
		this.line = line;
		this.found = found;
	}
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** @throws JsonFault where the text is not JSON */
export function readLocatedJson(text: string): Located {
	const lines = new Map<string, number>();
	let at = text.startsWith('\uFEFF') ? 1 : 0;

	const line = () => text.slice(0, at).split('\n').length;
	const fault = () => new JsonFault(line(), text[at] ?? '');
	const take = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = at;
		const [found] = pattern.exec(text) ?? [];
		if (found !== undefined) at += found.length;
		return found;
	};
	const sees = (sign: string): boolean => {
		take(SPACE);
		if (text[at] !== sign) return false;
		at += 1;
		return true;
	};
	const expect = (sign: string): void => {
		if (!sees(sign)) throw fault();
	};

	function members(end: string, member: () => void): void {
		if (sees(end)) return;
		do member();
		while (sees(','));
		expect(end);
	}
	function read(path: Path): unknown {
		take(SPACE);
		lines.set(JSON.stringify(path), line());
		if (sees('{')) {
			const entries: [string, unknown][] = [];
			members('}', () => {
				take(SPACE);
				const key = take(STRING);
				if (key === undefined) throw fault();
				expect(':');
				const name = JSON.parse(key) as string;
				entries.push([name, read([...path, name])]);
			});
			// As `JSON.parse` does: `__proto__` is a key like any other.
			return Object.fromEntries(entries);
		}
		if (sees('[')) {
			const list: unknown[] = [];
			members(']', () => list.push(read([...path, list.length])));
			return list;
		}
		const plain = take(STRING) ?? take(PLAIN);
		if (!plain) throw fault();
		return JSON.parse(plain);
	}

	const value = read([]);
	take(SPACE);
	if (at < text.length) throw fault();
	return {
		value,
		lineOf: (path) => {
			for (let length = path.length; length >= 0; length--) {
				const found = lines.get(JSON.stringify(path.slice(0, length)));
				if (found) return found;
			}
			return 1;
		}
	};
}
