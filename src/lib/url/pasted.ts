/**
 * Queries as they arrive after chat apps, mail programs and old tools: separators written as entities or percent signs, Chinese letters in
 * GB18030, keys in capitals, parameters of messengers with names of ours.
 */

/** What WeChat and others write into every address that goes through them. */
const MESSENGERS =
	/^(timeline|(single|group|app)message|favorites|qq|qzone|weibo|wechat|wx|search)\b/;

/** @param known keys of ours @returns pairs in order, keys folded, values decoded */
export function readPairs(query: string, known: readonly string[]): [key: string, value: string][] {
	const inner = new RegExp(`[&;](?:amp;)?(?=(?:${known.join('|')})=)`, 'i');
	return query
		.replace(/^\?/, '')
		.split('&')
		.flatMap((part) => {
			const [first = '', ...more] = decode(part).split(inner);
			return [first, ...more];
		})
		.flatMap((part): [string, string][] => {
			const at = part.indexOf('=');
			if (at < 0) return [];
			const key = normalise(part.slice(0, at)).replace(/^amp;/, '');
			const value = part.slice(at + 1);
			return key === 'from' && MESSENGERS.test(normalise(value)) ? [] : [[key, value]];
		});
}

export const normalise = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Of what was encoded twice, both times. */
export const decodeAgain = (text: string): string =>
	/%[0-9a-f]{2}/i.test(text) ? decode(text) : text;

/** Total, unlike `decodeURIComponent`; bytes that are not UTF-8 are read as GB18030. */
function decode(text: string): string {
	const encoded = text.replaceAll('+', ' ');
	if (!encoded.includes('%')) return encoded;
	const bytes: number[] = [];
	const utf8 = new TextEncoder().encode(encoded);
	for (let i = 0; i < utf8.length; i++) {
		const hex = String.fromCharCode(utf8[i + 1] ?? 0, utf8[i + 2] ?? 0);
		const isEncoded = utf8[i] === 0x25 && /^[0-9a-f]{2}$/i.test(hex);
		bytes.push(isEncoded ? Number.parseInt(hex, 16) : (utf8[i] ?? 0));
		if (isEncoded) i += 2;
	}
	const all = new Uint8Array(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(all);
	} catch {
		return new TextDecoder('gb18030').decode(all);
	}
}
