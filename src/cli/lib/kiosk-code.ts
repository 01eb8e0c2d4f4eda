import { randomBytes } from 'node:crypto';
import { applyEdits, modify } from 'jsonc-parser';
import { decode } from '../../lib/device/decode.ts';
import { hashCode } from '../../lib/kiosk/code.ts';
import { JsonFault, readLocatedJson } from '../../lib/device/located-json.ts';
import { Failure } from './failure.mjs';

/**
 * The text of `kiosk.json` with a new code in it, everything else as it stands there.
 * @param code in digits
 */
export async function withCode(file: Uint8Array, code: string): Promise<string> {
	const { text } = decode(file);
	try {
		readLocatedJson(text);
	} catch (error) {
		if (!(error instanceof JsonFault)) throw error;
		throw new Failure(`Line ${error.line} is not JSON: “${error.found}” cannot stand there.`);
	}
	const formattingOptions = { insertSpaces: !/^\t/m.test(text), tabSize: 2, eol: '\n' };
	const edits = modify(text, ['code'], await hashCode(code, randomBytes(16)), {
		formattingOptions
	});
	return applyEdits(text, edits);
}
