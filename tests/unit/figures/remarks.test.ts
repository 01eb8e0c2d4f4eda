/** Remarks in a plot stand clear of its curves at every width that has room for them. */
import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/lib/charts/scene.ts';
import { widthOf } from '../../../src/lib/charts/text-lines.ts';
import { valueScale } from '../../../src/lib/figures/draw/axes.ts';
import { drawSteps } from '../../../src/lib/figures/draw/steps.ts';
import { looks } from '../../../src/lib/figures/looks.ts';
import { realData } from '../helpers/atlas.ts';
import { figureNamed, realFigures } from '../helpers/figures.ts';

const { atlas } = realData();
/** Ems of a plot, from the narrowest that has remarks to a page 1440 px wide. */
const widths = [25, 34, 50, 69, 93];
/** Ems of a line of letters, above its base line and below. */
const ABOVE = 0.75;
const BELOW = 0.2;

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const { data } = figureNamed(realFigures(lang), 'silk-road-partners');
	if (data?.kind !== 'steps') throw new Error('no curve');
	const { wide: scene } = drawSteps(data, atlas.asOf, lang);
	const remarks = scene.labels.filter(({ look }) => look === looks.note);
	const [{ steps } = { steps: [] }] = data.curves;
	const x = (day: number) => ((day - data.first) / (data.last - data.first)) * 100;
	const most = Math.max(...steps.map(({ count }) => count), ...data.stated.map((s) => s.count));
	const { y } = valueScale(most, lang);
	/** From the top of the plot to the curve. */
	const emsDown = (count: number) => (y(count) / 100) * scene.height;

	it('there are some', () => expect(remarks.length).toBeGreaterThan(3));

	it.each(widths)('in a plot %i em wide', (width) => {
		const touching = remarks.filter((remark) => {
			const box = boxOf(remark, width);
			return steps.some((step, i) => {
				const [from, to] = [x(step.day), x(steps[i + 1]?.day ?? data.last)];
				const [before, now] = [emsDown(steps[i - 1]?.count ?? 0), emsDown(step.count)];
				const meets = (left: number, right: number) => left < box.right && right > box.left;
				const level = now > box.top && now < box.bottom;
				const riser = before > box.top && now < box.bottom;
				return (
					(level && meets((from / 100) * width, (to / 100) * width)) ||
					(riser && meets((from / 100) * width, (from / 100) * width))
				);
			});
		});
		expect(touching.map(({ text }) => text)).toEqual([]);
	});

	function boxOf({ text, x, y, dx = 0, dy = 0, anchor }: Label, width: number) {
		const wide = widthOf(text);
		const at = (x / 100) * width + dx;
		const left = anchor === 'end' ? at - wide : anchor === 'middle' ? at - wide / 2 : at;
		const base = (y / 100) * scene.height + dy;
		return { left, right: left + wide, top: base - ABOVE, bottom: base + BELOW };
	}
});
