/** Brings a folder of map files up to date, doing no more than has changed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildSettings } from './settings.ts';
import { fontFile, readStamp, stampFile, stampOf, strongFontFile } from './stamp.ts';

/** Returns the names of the files it wrote; none where the folder was up to date. */
export async function buildFolder(
	settings: BuildSettings,
	folder: string,
	isForced = false
): Promise<string[]> {
	const wanted = stampOf(settings);
	const present = isForced ? {} : readStamp(folder);
	const files: Record<string, string | Buffer> = {};
	// The makers are loaded on demand: an idle build then ends in a moment.
	if (present.map !== wanted.map) {
		const { drawMap } = await import('./pipeline.ts');
		for (const [name, content] of Object.entries(await drawMap(settings))) {
			files[name] = typeof content === 'string' ? content : JSON.stringify(content);
		}
	}
	if (present.font !== wanted.font) {
		const { cutFont, labelCharacters, strongCharacters } = await import('./font.ts');
		const { inputs } = await import('./inputs.ts');
		files[fontFile] = await cutFont(inputs.font, labelCharacters());
		files[strongFontFile] = await cutFont(inputs.strongFont, strongCharacters());
	}
	if (Object.keys(files).length > 0) write(folder, files, JSON.stringify(wanted));
	return Object.keys(files);
}

/** The stamp goes first and comes last, so that a folder left half written is built again. */
function write(folder: string, files: Record<string, string | Buffer>, stamp: string): void {
	mkdirSync(folder, { recursive: true });
	rmSync(join(folder, stampFile), { force: true });
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	writeFileSync(join(folder, stampFile), stamp);
}
