/** Days as people write and paste them: `2019/5`, `201905`, `2019年5月`, full-width digits, with whatever stands behind. */
const WRITTEN =
	/^\s*(\d{4})(?:\s*[-/.年‐‑–—−]\s*(\d{1,2})(?!\d)(?:\s*[-/.月‐‑–—−]\s*(\d{1,2})(?!\d)\s*日?|\s*月)?|(\d\d)(\d\d)?|\s*年)?/u;

/** @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or nothing where the text does not begin with a day */
export function isoOf(text: string): string | undefined {
	const folded = text.normalize('NFKC');
	const [whole = '', year, month, day, twoDigits, twoMore] = WRITTEN.exec(folded) ?? [];
	// A letter or digit that goes on without a gap belongs to it: then it is something else.
	if (!year || /^[-/.]?\w/.test(folded.slice(whole.length))) return undefined;
	return [year, month ?? twoDigits, day ?? twoMore]
		.flatMap((part) => (part ? [part.padStart(2, '0')] : []))
		.join('-');
}
