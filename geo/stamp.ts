/**
 * Tells whether a build would write what is there already. The stamp is a hash of all that decides the bytes; it loads
 * nothing heavy, so an idle build ends at once.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputs, readManifest, tools } from './inputs.ts';
import type { BuildSettings } from './settings.ts';

export interface Stamp {
	/** Of code, packages and settings: everything but the font. */
	map: string;
	/** The same with the data, whose names the font must be able to write. */
	font: string;
}

export const mapFiles = [
	'world.topo.json',
	'world.svg',
	'china.svg',
	'small.json',
	'china.topo.json',
	'lines.topo.json',
	'water.topo.json',
	'labels.json',
	'bounds.json',
	'sources.json'
];
export const fontFile = 'map-sans.woff2';
export const strongFontFile = 'map-sans-strong.woff2';
export const stampFile = 'stamp.json';

const here = new URL('./', import.meta.url);
const data = new URL('../data/', import.meta.url);

function contents(folder: URL, pattern: RegExp): string[] {
	const names = readdirSync(folder).filter((name) => pattern.test(name));
	return names.toSorted().flatMap((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
}

function hash(parts: unknown): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

export function stampOf(settings: BuildSettings): Stamp {
	const packages = [...new Set([...Object.values(inputs).map((input) => input.package), ...tools])];
	const map = hash([contents(here, /\.(ts|json)$/), packages.map(readManifest), settings]);
	return { map, font: hash([map, contents(data, /\.yaml$/)]) };
}

/** The stamp of what lies in a folder; parts whose files are missing count as never built. */
export function readStamp(folder: string): Partial<Stamp> {
	const file = join(folder, stampFile);
	if (!existsSync(file)) return {};
	const { map, font } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stamp>;
	const isThere = (name: string) => existsSync(join(folder, name));
	return {
		map: mapFiles.every(isThere) ? map : undefined,
		font: isThere(fontFile) && isThere(strongFontFile) ? font : undefined
	};
}
