/** An address as a QR code: the path of its dark modules, in units of a module. */
import { encode } from 'uqr';

export interface QrDrawing {
	/** Modules on a side, with the white margin that readers need. */
	size: number;
	d: string;
}

export function drawQr(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const d = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { size, d };
}
