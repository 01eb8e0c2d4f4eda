/** Bytes that another program wrote, read as the text they were meant to be: strictly, so that no letter is lost in silence. */

export interface Decoded {
	text: string;
	/** As the Encoding Standard names it. */
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

export class EncodingFault extends Error {
	/** What the bytes seem to be in, for people. */
	readonly encoding: string;

	constructor(encoding: string) {
		super(`The file is in ${encoding}; save it as UTF-8.`);
		this.encoding = encoding;
	}
}

/** `utf-8` and `utf-16le` remove their mark themselves. */
const strictly = (bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | undefined => {
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
	} catch {
		return undefined;
	}
};

/**
 * By its byte order mark; without one UTF-8; else GB18030, in which Chinese systems save. The reader says the last one to whoever
 * wrote the file: any pair of bytes may pass for a character in it.
 * @throws EncodingFault
 */
export function decode(bytes: Uint8Array): Decoded {
	const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
	if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) throw new EncodingFault('UTF-32');
	const marked = begins(0xff, 0xfe) ? 'utf-16le' : begins(0xfe, 0xff) ? 'utf-16be' : undefined;
	if (marked) {
		const read = strictly(bytes, marked);
		if (!read) throw new EncodingFault('damaged UTF-16');
		return read;
	}
	// Text has none; UTF-16 has one beside each Latin letter.
	if (bytes.includes(0)) throw new EncodingFault('UTF-16 without a byte order mark');
	const read = strictly(bytes, 'utf-8') ?? strictly(bytes, 'gb18030');
	if (!read) throw new EncodingFault('neither UTF-8 nor GB18030');
	return read;
}
