declare module 'edtf' {
	/** Milliseconds since 1970-01-01 UTC of the first and the last moment; infinite where an end is open. */
	interface EdtfValue {
		min: number;
		max: number;
	}
	/** @throws Error when the string is not EDTF */
	export default function parse(text: string): EdtfValue;
}
