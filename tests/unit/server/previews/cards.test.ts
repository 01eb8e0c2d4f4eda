/** The pictures of links: twenty of every kind drawn and looked at, and three held to what they looked like. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { langs } from '../../../../src/lib/i18n/lang.ts';
import type { Lang } from '../../../../src/lib/model/schema.ts';
import { baseLocale, overwriteGetLocale } from '../../../../src/lib/paraglide/runtime.js';
import { lightPalette } from '../../../../src/lib/server/figures/palette.ts';
import { allPaths } from '../../../../src/lib/server/pages/all-paths.ts';
import type { Card, MapCard } from '../../../../src/lib/server/previews/card.ts';
import { cardsOf } from '../../../../src/lib/server/previews/cards.ts';
import { drawer } from '../../../../src/lib/server/previews/drawer.ts';
import { MARGIN, MAP, SIZE } from '../../../../src/lib/server/previews/frame.ts';
import { rasterOf } from '../../../../src/lib/server/previews/raster.ts';
import { readSite } from '../../../../src/lib/server/previews/site.ts';
import { on } from '../../helpers/atlas.ts';
import { readPng, type Picture } from './read-png.ts';

afterAll(() => overwriteGetLocale(() => baseLocale));

const sites = new Map(langs.map((lang) => [lang, readSite(lang)]));
const siteOf = (lang: Lang) => sites.get(lang) ?? readSite(lang);

function inLanguage<T>(lang: Lang, make: () => T): T {
	overwriteGetLocale(() => lang);
	return make();
}

const cards = new Map(
	langs.map((lang) => [lang, inLanguage(lang, () => cardsOf(siteOf(lang), lang))])
);
const all: Card[] = langs.flatMap((lang) => cards.get(lang) ?? []);
const drawers = new Map(langs.map((lang) => [lang, drawer(siteOf(lang))]));
const draw = (card: Card): string =>
	inLanguage(card.lang, () => drawers.get(card.lang)?.(card) ?? '');

/** How far the tail of a letter hangs over the edge, pixels. */
const TAIL = 12;

const paper = lightPalette()('paper');

/** The second part of an address: what kind of page it is. */
const kindOf = ({ paths: [path = ''] }: Card): string => {
	const [, , kind = '', ...more] = path.split('/');
	return more.filter(Boolean).length ? `${kind} ${more.filter(Boolean).length}` : 'section';
};
const kindNames = [...new Set(all.map(kindOf))];

/** Up to so many of a kind, from the first to the last, by turns in each language. */
function some(kind: string, most: number): Card[] {
	const mine = langs.map((lang) => (cards.get(lang) ?? []).filter((card) => kindOf(card) === kind));
	const count = mine[0]?.length ?? 0;
	const step = Math.max(1, count / most);
	return Array.from({ length: Math.min(count, most) }, (_, n) => {
		const card = mine[n % langs.length]?.[Math.floor(n * step)];
		if (!card) throw new Error(`There is no card ${n} of ${kind}.`);
		return card;
	});
}

const isEmpty = ({ at }: Picture, xs: readonly [number, number], ys: readonly [number, number]) => {
	for (let y = ys[0]; y < ys[1]; y++)
		for (let x = xs[0]; x < xs[1]; x++) if (at(x, y) !== paper) return false;
	return true;
};

it('every page has a picture', () => {
	const site = siteOf('en');
	const wanted = allPaths({ ...site, figures: site.figures.map(({ id }) => id) });
	const have = new Set(all.flatMap(({ paths }) => paths));
	expect(wanted.filter((path) => !have.has(path))).toEqual([]);
	expect(have.has('/')).toBe(true);
});

it('every picture is said in words', () => {
	for (const { alt, name, paths } of all) {
		expect(alt.length, paths[0]).toBeGreaterThan(name.length);
		expect(alt).not.toMatch(/undefined|null|\.\.|。。/);
	}
});

describe.each(kindNames)('twenty of %s', (kind) => {
	it('are of the size that is announced, small, all different, and cut no text', async () => {
		const pictures = await Promise.all(
			some(kind, 20).map(async (card) => ({ card, png: await rasterOf(draw(card)) }))
		);
		for (const { card, png } of pictures) {
			const picture = readPng(png);
			const [path] = card.paths;
			expect([picture.width, picture.height], path).toEqual([SIZE.width, SIZE.height]);
			expect(png.length, path).toBeLessThan(120 * 1024);
			if (card.is === 'front') continue;
			const right = card.is === 'map' ? MAP.x : SIZE.width;
			expect(isEmpty(picture, [0, MARGIN - TAIL], [0, SIZE.height]), `left of ${path}`).toBe(true);
			expect(isEmpty(picture, [right - 40, right - 2], [0, SIZE.height]), `right of ${path}`).toBe(
				true
			);
			expect(isEmpty(picture, [0, right - 2], [SIZE.height - 16, SIZE.height]), path).toBe(true);
		}
		const files = pictures.map(({ png }) => png.toString('base64'));
		expect(new Set(files).size).toBe(files.length);
	});
});

describe('a picture', () => {
	const shared = { source: 'Source: Xinhua (8 May 2024)', alt: 'A picture' };
	const map = { day: on('2025-05-31'), layers: ['partners', 'areas'], names: 4 };
	const standing = {
		token: 'partner-line',
		isHollow: false,
		word: 'In force',
		rest: 'on 31 May 2025, since 8 May 2024',
		remarks: [{ text: 'unconfirmed', isDoubt: true }]
	};
	const english: MapCard = {
		...shared,
		is: 'map',
		lang: 'en',
		paths: ['/en/partner/rs/'],
		sort: 'Partner country',
		name: 'Côte d’Ivoire',
		otherName: '科特迪瓦',
		standing,
		map: {
			...map,
			selected: 'partner/rs',
			fit: { type: 'bounds', bounds: [15, 15, 135, 60], maxZoom: 4 },
			names: 1
		}
	};
	const three: Record<string, Card> = {
		'a-partner': english,
		'an-area': {
			...english,
			lang: 'zh',
			paths: ['/zh/area/shenzhen/'],
			sort: '跨境电商综合试验区，第2批',
			name: '深圳',
			otherName: 'Shenzhen',
			source: '来源：新华社（2016年1月15日），另有5个',
			standing: { ...standing, isHollow: true, word: '已终止', rest: '“丝路电商”，自2016年起' },
			map: {
				...map,
				selected: 'area/shenzhen',
				fit: { type: 'centre', at: [114, 22.5], zoom: 4.8 }
			}
		},
		'the-front': {
			...shared,
			is: 'front',
			lang: 'en',
			paths: ['/en/'],
			name: 'Silk Road E-commerce Map',
			otherName: '丝路电商地图',
			counts: [
				{ token: 'malachite', count: '33', unit: 'partners' },
				{ token: 'ochre', count: '178', unit: 'areas' }
			],
			map: { ...map, selected: null, fit: undefined, names: 0 }
		}
	};
	let drawn: Record<string, Buffer> = {};
	beforeAll(async () => {
		drawn = Object.fromEntries(
			await Promise.all(
				Object.entries(three).map(async ([name, card]) => [name, await rasterOf(draw(card))])
			)
		) as Record<string, Buffer>;
	});

	it.each(Object.keys(three))('%s looks as it did', (name) => {
		const png = drawn[name] ?? Buffer.alloc(0);
		mkdirSync('.cache/pictures', { recursive: true });
		// To be looked at, and copied if it is better.
		writeFileSync(`.cache/pictures/${name}.png`, png);
		const is = readPng(png);
		const was = readPng(readFileSync(`tests/unit/server/previews/pictures/${name}.png`));
		let different = 0;
		for (let y = 0; y < is.height; y++)
			for (let x = 0; x < is.width; x++) if (is.at(x, y) !== was.at(x, y)) different += 1;
		expect(different / (is.width * is.height)).toBeLessThan(0.002);
	});

	it('has the same bytes each time', async () => {
		expect(await rasterOf(draw(english))).toEqual(drawn['a-partner']);
	});
});
