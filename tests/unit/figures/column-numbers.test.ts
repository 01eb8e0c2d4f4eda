/** Numbers over columns that stand close together are read apart, also on a phone. */
import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/lib/charts/scene.ts';
import { widthOf } from '../../../src/lib/charts/text-lines.ts';
import { drawColumns } from '../../../src/lib/figures/draw/columns.ts';
import { looks } from '../../../src/lib/figures/looks.ts';
import { realFigures } from '../helpers/desk.ts';

/** Ems of a plot on a phone, and of one beside another. */
const rooms = { narrow: 22, wide: 35 } as const;

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const drawn = realFigures(lang).flatMap(({ id, data, size }) =>
		data?.kind === 'columns'
			? data.choices.map((choice) => ({
					id: `${id}, ${choice.name}`,
					scene: drawColumns(data, choice.id, lang, size === 'small').wide
				}))
			: []
	);

	it.each(Object.keys(rooms) as (keyof typeof rooms)[])('in a %s plot', (room) => {
		expect(drawn.length).toBeGreaterThan(5);
		for (const { id, scene } of drawn) {
			const numbers = scene.labels.filter(
				({ look, only }) =>
					[looks.value, looks.doubt, looks.estimate].includes(look as never) &&
					(only ?? room) === room
			);
			const box = ({ x, y, dy = 0, text }: Label) => {
				const middle = (x / 100) * rooms[room];
				const half = widthOf(text) / 2;
				return { from: middle - half, to: middle + half, line: (y / 100) * scene.height + dy };
			};
			const touching = numbers.slice(1).flatMap((label, i) => {
				const [one, other] = [box(numbers[i]!), box(label)];
				return one.to > other.from && Math.abs(one.line - other.line) < 0.9
					? [`${numbers[i]!.text} and ${label.text}`]
					: [];
			});
			expect(touching, id).toEqual([]);
		}
	});
});
