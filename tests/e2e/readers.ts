/** The programs that read saved drawings, there before the first journey: to install one takes longer than a journey may. */
import { ensureTool } from '../../src/cli/lib/debian.mjs';

export const ensureLibrsvg = (): Promise<string> => ensureTool('rsvg-convert', 'librsvg2-bin');
export const ensureLibreOffice = (): Promise<string> => ensureTool('soffice', 'libreoffice-draw');

export default async function installReaders(): Promise<void> {
	for (const ensure of [ensureLibrsvg, ensureLibreOffice])
		// Where one is missing its journeys say so, and the others run.
		await ensure().catch(() => undefined);
}
