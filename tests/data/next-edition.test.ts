/** The next edition, as an editor would write it: a ninth batch with two areas, a new partner, a later day. An edit of YAML is enough. */
import { describe, expect, it } from 'vitest';
import { areaLayers } from '../../src/lib/map/gl/layers/areas.ts';
import { drawing } from '../../src/lib/map/svg/drawing.ts';
import { batchesOf } from '../../src/lib/model/batches.ts';
import { checkAll } from '../../src/lib/model/checks/index.ts';
import { compile } from '../../src/lib/model/compile.ts';
import { countsOn, inForceOn } from '../../src/lib/model/status.ts';
import { readData, readGround } from '../../src/lib/server/read/read-data.ts';
import { readLayout } from '../../src/lib/server/read/read-layout.ts';
import { layerRows } from '../../src/lib/stage/layer-rows.ts';
import { on, realAtlas } from '../unit/helpers/atlas.ts';
import { drawnSources, realGround } from '../unit/helpers/ground.ts';
import { layerNamed, paint } from '../unit/helpers/paint.ts';
import { worldScene } from '../unit/helpers/scene.ts';
import { token, themeOf } from '../unit/helpers/tokens.ts';
import { Color } from '@maplibre/maplibre-gl-style-spec';

const now = realAtlas();
const { raw, edition } = readData();
/** A page of a publisher's own. */
const sources = (raw.sources as { id: string; url?: string; copy?: string }[])
	.filter(({ url, copy }) => url && !copy)
	.slice(0, 1)
	.map(({ id }) => id);
const backed = { confidence: 'official', sources };
/** A year after the present edition, so that it stays the next one. */
const day = `${new Date(now.asOf * 86_400_000).getUTCFullYear() + 1}-05-20`;
const batch = Math.max(...batchesOf(now)) + 1;
const place = { precision: 'city' };
const areaOf = (id: string, name: object, gb: string, lon: number, lat: number) => ({
	id,
	name,
	batch,
	kind: 'prefecture',
	province: 'CN-QH',
	gb: [gb],
	place: { lon, lat, ...place }
});

const add = (collection: keyof typeof raw, ...more: object[]) => [
	...(raw[collection] as object[]),
	...more
];
const next = {
	...raw,
	partners: add('partners', {
		id: 'fj',
		country: 'FJ',
		name: { en: 'Fiji', zh: '斐济' },
		start: day,
		...backed
	}),
	events: add('events', {
		id: `fj-signing`,
		name: { en: 'China and Fiji sign on e-commerce', zh: '中国与斐济签署电子商务合作备忘录' },
		date: day,
		kind: 'partner',
		summary: { en: 'The memorandum is signed in Suva.', zh: '谅解备忘录在苏瓦签署。' },
		about: ['partner/fj', 'mechanism/bilateral-ecommerce'],
		...backed
	}),
	batches: add('batches', {
		id: `batch-${batch}`,
		number: batch,
		start: day,
		title: { en: 'Reply of the State Council', zh: '国务院批复' },
		count: 2,
		...backed
	}),
	areas: add(
		'areas',
		areaOf('haixi', { en: 'Haixi Prefecture', zh: '海西州' }, '632800', 97.37, 37.37),
		areaOf('yushu', { en: 'Yushu Prefecture', zh: '玉树州' }, '632700', 97.01, 33.0)
	)
};
const later = { ...edition, asOf: day };
const { records, problems } = checkAll(next, later, readGround());
const atlas = compile(records, later);
const positionOf = (id: string) => atlas.area.findIndex((a) => a.id === id);

describe('a later edition with a new batch and a new partner', () => {
	it('passes the data check', () => {
		expect(problems).toEqual([]);
	});

	it('counts them from their day on', () => {
		const before = countsOn(atlas, on(day) - 1);
		const after = countsOn(atlas, on(day));
		expect(after).toEqual({
			...before,
			partner: before.partner + 1,
			area: before.area + 2
		});
		expect(atlas.asOf).toBe(on(day));
	});

	it('has a row for the batch in the key and the drawer', () => {
		expect(batchesOf(atlas)).toEqual([...batchesOf(now), batch]);
		const rows = layerRows(atlas, atlas.asOf, 'en', undefined);
		const countOf = (layer: string) => rows.find((row) => row.layer === layer)?.count;
		expect(countOf('areas')).toBe(inForceOn(atlas.area, atlas.asOf).length);
		expect(countOf('partners')).toBe(inForceOn(atlas.partner, atlas.asOf).length);
	});

	it('is drawn by MapLibre, the batch in a colour of its own', () => {
		const ground = { ...realGround(), layout: readLayout(atlas) };
		const { areas, 'partner-points': partners } = drawnSources(atlas, ground);
		const haixi = areas.features.find((f) => f.id === positionOf('haixi'));
		expect(haixi?.properties).toMatchObject({ batch });
		expect(partners.features.filter((f) => f.properties?.['en'] === 'Fiji')).toHaveLength(1);
		const theme = themeOf('light');
		const point = layerNamed(areaLayers(theme), 'areas-point');
		const colour = paint(point, 'circle-color', { properties: { batch } });
		expect(String(colour)).toBe(String(Color.parse(token('light', `batch-${batch}`))));
	});

	it('is drawn as SVG, the batch in a colour of its own', () => {
		const svg = drawing({ ...worldScene, atlas, day: atlas.asOf, layout: readLayout(atlas) }, '');
		expect(svg.split(`fill="var(--batch-${batch})"`)).toHaveLength(3);
		expect(svg).toContain('/en/partner/fj/');
	});
});
