/** What a phone reads of a QR code. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** The package would fetch it from another host. */
prepareZXingModule({ overrides: { locateFile: () => wasm } });

/** Dark on light only: some readers try nothing else. @returns the texts of all codes in a picture */
export async function readCodes(picture: Blob | ImageData): Promise<string[]> {
	const codes = await readBarcodes(picture, {
		formats: ['QRCode'],
		tryInvert: false,
		tryHarder: true
	});
	return codes.map(({ text }) => text);
}
