/** An address as a QR code: the path of its dark modules, in units of a module. */
import { encode } from 'uqr';

export interface QrDrawing {
	/** Modules on a side, with the margin. */
	size: number;
	d: string;
}

/** Black on white in every theme: some readers know no other. */
export const qrColours = { dark: '#000000', light: '#ffffff' };

/** Modules that readers need white round a code; on white paper the page has them. */
const MARGIN = 4;

export function drawQr(text: string, margin = MARGIN): QrDrawing {
	const { data, size } = encode(text, { ecc: 'M', border: margin });
	const d = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { size, d };
}
