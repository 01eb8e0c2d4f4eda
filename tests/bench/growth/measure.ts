/** Measures an atlas of one size in a process of its own, and prints what it found as JSON. @see bench.ts */
import { provinces } from '../../../geo/provinces.ts';
import { provinceNames } from '../../../src/cli/lib/search-build.ts';
import { rowsOf } from '../../../src/lib/list/rows.ts';
import { WHOLE } from '../../../src/lib/map/camera/view-box.ts';
import { drawing } from '../../../src/lib/map/svg/drawing.ts';
import { checkAll } from '../../../src/lib/model/checks/index.ts';
import { compile } from '../../../src/lib/model/compile.ts';
import { defaultLayers } from '../../../src/lib/model/drawable.ts';
import { InForceIndex } from '../../../src/lib/model/in-force.ts';
import { buildIndex } from '../../../src/lib/search/build-index.ts';
import { readData, readGround } from '../../../src/lib/server/read/read-data.ts';
import { readLabels, readLayout } from '../../../src/lib/server/read/read-layout.ts';
import { grow } from './grow.ts';

export interface Measured {
	/** Records with a page, or behind one. */
	records: number;
	/** Milliseconds. */
	check: number;
	compile: number;
	layout: number;
	search: number;
	/** Of the rows of the list. */
	list: number;
	/** Of the index of time. */
	index: number;
	/** Of what the clock asks of it in a scrub of ten thousand steps. */
	scrub: number;
	/** Thousands of bytes before compression. */
	atlasKb: number;
	searchKb: number;
	/** Of the marks and names that the page of the whole map has of its own. */
	drawingKb: number;
	/** Of those that a record's page has: what shows on its day. */
	briefKb: number;
	/** Millions of bytes that the atlas takes when it has been read. */
	memoryMb: number;
}

/** Before compression: copies compress better than new records would. */
const kb = (text: string): number => Buffer.byteLength(text) / 1000;

function timed<T>(what: () => T): [result: T, milliseconds: number] {
	const from = performance.now();
	const result = what();
	return [result, performance.now() - from];
}

const { raw, edition } = readData();
const ground = readGround();
const grown = grow(raw, Number(process.argv[2] ?? 1));
const [{ records }, check] = timed(() => checkAll(grown, edition, ground));
const [atlas, compiling] = timed(() => compile(records, edition));
const [layout, layingOut] = timed(() => readLayout(atlas));
const [searchIndex, search] = timed(() => buildIndex(atlas, provinceNames));
const names = Object.fromEntries(provinces.map(({ id, name }) => [id, name.en]));
const [rows, list] = timed(() => rowsOf(atlas, names, 'en'));
const [clock, indexing] = timed(() => new InForceIndex(atlas));
const [, scrub] = timed(() => {
	const step = (atlas.asOf - atlas.firstDay) / 10_000;
	for (let n = 0; n <= 10_000; n++) clock.counts(Math.round(atlas.firstDay + n * step));
});
const scene = {
	atlas,
	lang: 'en' as const,
	day: atlas.asOf,
	layers: defaultLayers,
	selected: null,
	ground: { href: 'world.svg', size: 4096, sheet: 'world' as const },
	arcs: 'arcs.svg',
	points: 'points.svg',
	names: 'names.svg',
	labels: readLabels(),
	layout,
	part: WHOLE,
	fit: undefined,
	size: 1040,
	href: (ref: string) => `/en/${ref}/`
};
const drawn = (isBrief: boolean): string => drawing({ ...scene, isBrief }, 'Map');

const text = JSON.stringify(atlas);
const collect = globalThis.gc ?? (() => undefined);
collect();
const before = process.memoryUsage().heapUsed;
const read = JSON.parse(text) as unknown;
collect();
const memory = process.memoryUsage().heapUsed - before;

const measured: Measured = {
	records: rows.length,
	check,
	compile: compiling,
	layout: layingOut,
	search,
	list,
	index: indexing,
	scrub,
	atlasKb: kb(text),
	searchKb: kb(searchIndex),
	drawingKb: kb(drawn(false)),
	briefKb: kb(drawn(true)),
	memoryMb: read ? memory / 1e6 : NaN
};
console.log(JSON.stringify(measured));
