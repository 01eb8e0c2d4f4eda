/** No name and no number of the SVG map covers another one, Taiwan, Hainan, the islands or the dashes, at any size and in both languages. */
import { describe, expect, it } from 'vitest';
import { onFlat, worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { keptFree } from '../../../../src/lib/map/drawn/kept-free.ts';
import { POINTS_FROM } from '../../../../src/lib/map/drawn/zoom-windows.ts';
import { drawing } from '../../../../src/lib/map/svg/drawing.ts';
import { namesFile } from '../../../../src/lib/map/svg/names.ts';
import type { Lang } from '../../../../src/lib/model/lang.ts';
import { worldScene } from '../../helpers/scene.ts';

const LETTER = 12;
const NAME = /<use class="([^"]*)"[^>]*? href="names\.svg#([^"]*)" x="([\d.]+)%" y="([\d.]+)%"\/>/g;
const TOGETHER = /<g class="([^"]*)">((?:<use href="names\.svg#[^>]*>)+)<\/g>/g;
const DISC = /<circle cx="([\d.]+)%" cy="([\d.]+)%" r="([\d.]+)"\/><use/g;
const { atlas, labels } = worldScene;

/** What a drawing may write in a language, by its id in the file, and which of it is shown together. */
function textsIn(lang: Lang) {
	const file = namesFile(atlas, labels, lang);
	const texts = [
		...file.matchAll(/<text id="([^"]*)"(?: x="([\d.]+)%" y="([\d.]+)%"[^>]*)?>(.*?)<\/text>/g)
	].map(
		([, id = '', x, y, inner = '']) => [id, { x, y, text: inner.replace(/<[^>]*>/g, '') }] as const
	);
	const groups = [...file.matchAll(/<g id="([^"]*)">(.*?)<\/g>/g)].map(
		([, id = '', own = '']) =>
			[id, [...own.matchAll(/<text id="([^"]*)"/g)].map(([, of = '']) => of)] as const
	);
	return { texts: new Map(texts), groups: new Map(groups) };
}

/** What is written on a drawing, as boxes in CSS pixels of the unscaled letters. */
function boxesOn(svg: string, size: number, { texts, groups }: ReturnType<typeof textsIn>) {
	const at = (x = '', y = ''): [number, number] => [
		(Number(x) / 100) * size,
		(Number(y) / 100) * size
	];
	const together = [...svg.matchAll(TOGETHER)].flatMap(([, className = '', uses = '']) =>
		[...uses.matchAll(/#(\w+)"/g)]
			.flatMap(([, id = '']) => groups.get(id) ?? [])
			.filter((id) => !svg.includes(`--${id}:none`))
			.map((id) => [className, id, texts.get(id)?.x, texts.get(id)?.y] as const)
	);
	const alone = [...svg.matchAll(NAME)].map(
		([, className = '', id = '', x, y]) => [className, id, x, y] as const
	);
	const names = [...together, ...alone].map(([className, id, x, y]) => {
		const text = texts.get(id)?.text ?? '';
		const width = [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 1 : 0.5) * LETTER, 0);
		const [left, top] = at(x, y);
		const side = className.split(' ').at(-1) ?? '';
		const dx = { c: -width / 2, n: -width / 2, s: -width / 2, w: -width - 6 }[side] ?? 6;
		const dy = { n: -LETTER - 6, s: 6 }[side] ?? -LETTER / 2;
		return { text, x: left + dx, y: top + dy, width, height: LETTER };
	});
	const discs = [...svg.matchAll(DISC)].map(([, x, y, r]) => {
		const [left, top] = at(x, y);
		const side = Math.SQRT2 * Number(r);
		return { text: 'number', x: left - side / 2, y: top - side / 2, width: side, height: side };
	});
	return [...names, ...discs];
}

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const written = textsIn(lang);
	it.each(
		[0.4, 1.25, 1.3, 1.48, 1.9, 2.6, 3.9, 4.2, 5].flatMap((zoom) =>
			[1, 2].map((letters) => ({ zoom, letters }))
		)
	)('at zoom $zoom, letters × $letters', ({ zoom, letters }) => {
		const size = worldSize(zoom);
		const svg = drawing({ ...worldScene, lang, size, letters, selected: 'partner/ph' }, 'Map');
		const own = size / letters;
		const boxes = boxesOn(svg, own, written);
		expect(boxes.filter(({ text }) => text.length > 1).length).toBeGreaterThan(10);
		const names = boxes.filter(({ text }) => text !== 'number');
		const over = names.filter((name) =>
			boxes.some(
				(other) =>
					other !== name &&
					Math.min(name.x + name.width, other.x + other.width) - Math.max(name.x, other.x) > 0.5 &&
					Math.min(name.y + name.height, other.y + other.height) - Math.max(name.y, other.y) > 0.5
			)
		);
		expect(over).toEqual([]);
		for (const { type, discs } of keptFree) {
			if (type === 'afar' && zoom >= POINTS_FROM) continue;
			for (const { at, radius } of discs) {
				const { x, y } = onFlat(at);
				const [cx, cy, r] = [x * own, y * own, (radius * own) / 360];
				const on = boxes.filter(
					(box) =>
						Math.hypot(
							Math.max(box.x - cx, 0, cx - box.x - box.width),
							Math.max(box.y - cy, 0, cy - box.y - box.height)
						) <
						r - 0.5
				);
				expect(on, String(at)).toEqual([]);
			}
		}
	});
});
