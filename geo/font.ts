/**
 * `map-sans.woff2`: the letters that map labels need, from Noto Sans SC Regular, and `map-sans-strong.woff2`: those of the names
 * that stand out, from its SemiBold. MapLibre draws labels with them in the browser, so no glyph server is needed; other
 * scripts fall back to the reader's own fonts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { parse } from 'yaml';
import { readInput, type Input } from './inputs.ts';
import { islandsOfChina, seas } from './place-names.ts';
import { provinces } from './provinces.ts';

const data = new URL('../data/', import.meta.url);

/** Their names stand on pages, never on the map. */
const unlabelled = ['series.yaml', 'units.yaml'];

export function dataFiles(): URL[] {
	const names = readdirSync(data).filter(
		(name) => name.endsWith('.yaml') && !unlabelled.includes(name)
	);
	return names.toSorted().map((name) => new URL(name, data));
}

function range(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** ASCII, Latin-1 and the punctuation of both languages. The source has no further Latin letters. */
const always = range(0x20, 0x7e) + range(0xa0, 0xff) + '，。、·：；（）《》“”‘’？！…–—°′〔〕';

/** The words under every `name` and `short` in a record, however deep. */
function* namesIn(value: unknown, isName = false): Generator<string> {
	if (typeof value === 'string' && isName) yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		yield* namesIn(inner, isName || key === 'name' || key === 'short');
	}
}

/** Every character that a label may need, each once, in code order. */
export function labelCharacters(): string {
	const records = dataFiles().map(readRecords);
	return sorted([...namesIn(records), ...namesIn([provinces, seas, islandsOfChina])]);
}

/** Those of the names that stand out: partners, pilot areas, China. */
export function strongCharacters(): string {
	const records = ['partners.yaml', 'areas.yaml'].map((name) => readRecords(new URL(name, data)));
	return sorted([...namesIn(records), '中国']);
}

const readRecords = (file: URL): unknown => parse(readFileSync(file, 'utf8'));

const sorted = (names: string[]): string =>
	[...new Set(always + names.join(''))]
		.filter((char) => char >= ' ')
		.toSorted()
		.join('');

/** Labels are set glyph by glyph, so hints, kerning and vertical forms would be dead weight. */
export async function cutFont(input: Input, characters: string): Promise<Buffer> {
	return subsetFont(readInput(input), characters, {
		targetFormat: 'woff2',
		noHinting: true,
		noLayoutClosure: true,
		keepFeatures: [],
		dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx']
	});
}
