import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refOf } from '../../../../src/lib/model/atlas.ts';
import { defaultLayers } from '../../../../src/lib/model/drawable.ts';
import { statusOn } from '../../../../src/lib/model/status.ts';
import { markedLayers } from '../../../../src/lib/model/drawable.ts';
import { drawing, radiusAt } from '../../../../src/lib/map/svg/drawing.ts';
import { escape, placed } from '../../../../src/lib/map/svg/scene.ts';
import { firstLand } from '../../../../src/cli/lib/first-land.ts';
import { sheets } from '../../../../src/lib/map/svg/sheets.ts';
import { WHOLE } from '../../../../src/lib/map/camera/view-box.ts';
import { eventPlaceMark } from '../../../../src/lib/map/drawn/marks.ts';
import { arcsFile } from '../../../../src/lib/map/svg/arcs.ts';
import { groundFor } from '../../../../src/lib/map/svg/files.ts';
import { pointsFile } from '../../../../src/lib/map/svg/points-file.ts';
import { namesFile } from '../../../../src/lib/map/svg/names.ts';
import labels from '../../../../geo/out/labels.json' with { type: 'json' };
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
		expect(rcep).toMatch(/<use class="member" href="world.svg#c-JP"/);
		expect(svg).not.toContain('class="member"');
	});

	it('marks where the event of its page takes place, as the other map does', () => {
		const id = 'gdte-4';
		const expo = atlas.event.find((e) => e.id === id);
		const i = atlas.event.findIndex((e) => e.id === id);
		const place = new RegExp(`<g class="event selected" data-f="events/${i}"[^>]*>.*?</g>`);
		const [mark = ''] = place.exec(drawing({ ...scene, selected: `event/${id}` }, 'Map')) ?? [];
		expect(mark).toContain(`aria-label="${expo?.name.en}"`);
		expect(mark).toContain(eventPlaceMark.path);
		const { x, y } = placed(expo?.at ?? [0, 0]);
		expect(mark).toContain(`<svg x="${x}" y="${y}">`);
		expect(svg).not.toContain('class="event');
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

	it('names what it can with texts that its file of names has, and writes none itself', () => {
		const file = namesFile(atlas, labels, 'zh');
		const written = [...svg.matchAll(/href="names.svg#([^"]+)"/g)].map(([, id]) => id);
		expect(written).toContain('CL');
		expect(written).toContain('seas');
		expect(written.filter((id) => !new RegExp(`<(text|g) id="${id}"`).test(file))).toEqual([]);
		expect(file).toMatch(/<text id="CL">智利 <tspan [^>]*>2016\?<\/tspan>/);
		expect(svg).not.toMatch(/<text|<title|>[^<]/);
	});

	it('asks the shared files only for what they have', () => {
		const files = {
			world: readFileSync('geo/out/world.svg', 'utf8'),
			arcs: arcsFile(atlas, scene.layout),
			points: pointsFile(atlas, scene.layout)
		};
		for (const [name, file] of Object.entries(files)) {
			const asked = [...svg.matchAll(new RegExp(`href="${name}.svg#([^"]+)"`, 'g'))].map(
				([, id]) => id
			);
			const small = atlas.partner.filter((_, i) => scene.layout.partners[i]?.isSmall);
			const missing = new Set(asked.filter((id) => !file.includes(` id="${id}"`)));
			for (const { country } of small) missing.delete(`c-${country}`);
			expect([...missing], name).toEqual([]);
		}
	});

	it('writes texts so that they stay texts', () => {
		expect(escape('<a "b" & c>')).toBe('&#60;a &#34;b&#34; &#38; c&#62;');
	});
});

describe('the land before the ground arrives', () => {
	const china = { x: 0.38, y: 0.36, width: 0.08, height: 0.05 };
	it.each(['world', 'china'] as const)('is light, and lies within its ground: %s', (sheet) => {
		const { size, part } = sheets[sheet];
		const path = firstLand(sheet);
		expect(path.length).toBeGreaterThan(500);
		expect(path.length).toBeLessThanOrEqual(9000);
		for (const [, x, y] of path.matchAll(/M(-?\d+)[ ]?(-?\d+)/g)) {
			expect(Number(x) / size - part.x).toBeGreaterThan(-0.001);
			expect(Number(y) / size - part.y).toBeGreaterThan(-0.001);
		}
	});

	it('is a shape of the style sheet, which every drawing shows under the sea', () => {
		expect(svg).toMatch(/<rect class="first of-world"[^>]*\/><use class="sea"/);
		const css = readFileSync('src/lib/generated/first-land.css', 'utf8');
		for (const sheet of Object.keys(sheets))
			expect(css).toContain(`.first.of-${sheet}{clip-path:path("M`);
	});

	it('close by the ground is the finer file', () => {
		expect(groundFor(china).size).toBeGreaterThan(groundFor(WHOLE).size);
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
