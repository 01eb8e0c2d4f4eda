import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refOf } from '../../../../src/lib/model/atlas.ts';
import { defaultLayers } from '../../../../src/lib/model/drawable.ts';
import { statusOn } from '../../../../src/lib/model/status.ts';
import { markedLayers } from '../../../../src/lib/model/drawable.ts';
import { drawing, radiusAt } from '../../../../src/lib/map/svg/drawing.ts';
import { escape } from '../../../../src/lib/map/svg/scene.ts';
import { groundOfPart } from '../../../../src/lib/server/pages/picture-ground.ts';
import { on, realAtlas } from '../../helpers/atlas.ts';
import { worldScene } from '../../helpers/scene.ts';

const atlas = realAtlas();
const scene = worldScene;
const svg = drawing(scene, 'Map');
const linksIn = (text: string) => [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map((m) => m[1]);

describe('the drawing', () => {
	it('links every partner, every area and the pilot zone, each once', () => {
		const wanted = [
			...atlas.partner,
			...atlas.area,
			...atlas.zone.filter((z) => defaultLayers.includes(z.programme))
		].map((item) => `/en/${refOf(item)}/`);
		expect(linksIn(svg).sort()).toEqual(wanted.sort());
	});

	it('shows what is in force on its day and nothing else', () => {
		const day = on('2020-02-26');
		const early = drawing({ ...scene, day }, 'Map');
		for (const [i, p] of atlas.partner.entries()) {
			const [classes = ''] =
				new RegExp(`class="map-partner ([^"]*)" data-f="partners/${i}"`).exec(early)?.slice(1) ??
				[];
			if (classes || early.includes(`data-f="partners/${i}"`))
				expect(classes.split(' ').includes('on'), p.id).toBe(statusOn(p.span, day) === 'in-force');
		}
	});

	it('marks the record of its page and outlines the members of its mechanism', () => {
		expect(drawing({ ...scene, selected: 'partner/cl' }, 'Map')).toMatch(
			/map-partner [^"]*selected/
		);
		const rcep = drawing({ ...scene, selected: 'mechanism/rcep' }, 'Map');
		expect(rcep).toMatch(/<use class="member" href="#c-JP"/);
		expect(svg).not.toContain('class="member"');
	});

	it('is well formed: each id once, nothing open, no empty comment that would end it', () => {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const tag of ['svg', 'g', 'a', 'text', 'defs'])
			expect(svg.split(`<${tag}`).length, tag).toBeGreaterThanOrEqual(
				svg.split(`</${tag}>`).length
			);
		expect(svg).not.toMatch(/NaN|undefined|<!--/);
		for (const use of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(use[1]);
	});

	it('draws all layers for a client that draws for itself', () => {
		const full = drawing({ ...scene, layers: markedLayers(atlas) }, 'Map');
		expect(linksIn(full).length).toBe(
			atlas.partner.length + atlas.area.length + atlas.zone.length + atlas.pavilion.length
		);
	});

	it('names what it can in the language of the page', () => {
		expect(svg).toContain('>Chile <tspan>2016?</tspan>');
		expect(drawing({ ...scene, lang: 'zh' }, '地图')).toContain('>智利 <tspan>2016?</tspan>');
	});

	it('writes texts so that they stay texts', () => {
		expect(escape('<a "b" & c>')).toBe('&#60;a &#34;b&#34; &#38; c&#62;');
	});
});

describe('the ground of a part', () => {
	it('holds the countries in sight, finer than the world, and nothing else', () => {
		const part = { x: 0.3, y: 0.36, width: 0.04, height: 0.04 };
		const ground = groundOfPart(part, 20_000);
		expect(Object.keys(ground.countries)).toContain('CN');
		expect(Object.keys(ground.countries)).not.toContain('CL');
		expect(ground.size).toBeGreaterThan(scene.ground.size);
	});
});

describe('points', () => {
	it('grow with the scale as MapLibre draws them', () => {
		expect([0, 1, 2, 3, 5, 8, 9].map(radiusAt)).toEqual([1.9, 1.9, 2.3, 2.7, 3.8, 6, 6]);
	});
});

it('no colour is written anywhere but in the tokens', () => {
	expect(readFileSync('src/lib/map/svg/picture.css', 'utf8')).not.toMatch(
		/#[0-9a-f]{3,8}\b(?!atch)|rgb\(/
	);
	expect(svg).not.toMatch(/(fill|stroke|color)[=:]"?#/);
});
