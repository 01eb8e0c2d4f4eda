/**
 * Builds the map's files: `tsx geo/build.ts [--profile intl|cn] [--out DIR] [--force]`.
 * Settings come from the environment (see settings.ts); `--profile` overrides PUBLIC_BOUNDARIES.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from './settings.ts';
import { fontFile, readStamp, stampFile, stampOf } from './stamp.ts';

/** Brings `folder` up to date and returns the names of the files it wrote. */
export async function build(settings: Settings, folder: string, isForced = false): Promise<string[]> {
	const wanted = stampOf(settings);
	const present = isForced ? {} : readStamp(folder);
	const written: string[] = [];
	const write = (name: string, content: string | Buffer) => {
		writeFileSync(join(folder, name), content);
		written.push(name);
	};
	if (present.map === wanted.map && present.font === wanted.font) return written;

	// Without its stamp, a folder that a failed build leaves half written is built again.
	rmSync(join(folder, stampFile), { force: true });
	mkdirSync(folder, { recursive: true });
	if (present.map !== wanted.map) {
		const { drawMap } = await import('./pipeline.ts');
		for (const [name, content] of Object.entries(await drawMap(settings))) {
			write(name, JSON.stringify(content));
		}
	}
	if (present.font !== wanted.font) {
		const { cutFont, labelCharacters } = await import('./font.ts');
		write(fontFile, await cutFont(labelCharacters()));
	}
	writeFileSync(join(folder, stampFile), JSON.stringify(wanted));
	return written;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			profile: { type: 'string' },
			out: { type: 'string', default: 'geo/out' },
			force: { type: 'boolean', default: false }
		}
	});
	const settings = readSettings(process.env, values.profile);
	const written = await build(settings, values.out, values.force);
	const result = written.length > 0 ? `wrote ${written.join(', ')}` : 'up to date';
	console.log(`geo (${settings.profile}): ${values.out} ${result}`);
}

const [, script = ''] = process.argv;
if (import.meta.url === pathToFileURL(script).href) await main();
