/** What is written over and between columns is clear of what stands beside it, also on a phone. */
import { describe, expect, it } from 'vitest';
import { dayPlace, type Label, type Scene } from '../../../src/lib/charts/scene.ts';
import type { Style } from '../../../src/lib/charts/style.ts';
import { widthOf } from '../../../src/lib/charts/text-lines.ts';
import { drawColumns } from '../../../src/lib/figures/draw/columns.ts';
import { looks } from '../../../src/lib/figures/looks.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { realFigures } from '../helpers/figures.ts';

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

	type Room = keyof typeof rooms;
	/** Ems from the left, and down from the top of the plot. */
	const boxOf = ({ x, y, dy = 0, text }: Label, room: Room, height: number) => {
		const middle = (x / 100) * rooms[room];
		const half = widthOf(text) / 2;
		return { from: middle - half, to: middle + half, line: (y / 100) * height + dy };
	};
	const labelsOf = ({ labels }: Scene, room: Room, own: Style[]) =>
		labels.filter(({ look, only }) => own.includes(look) && (only ?? room) === room);
	const numbersOf = (scene: Scene, room: Room) =>
		labelsOf(scene, room, [looks.value, looks.doubt, looks.estimate]);
	/** Bars as boxes in ems, without that over which a label stands. */
	const barsBeside = ({ marks, height }: Scene, { x }: Label, room: Room) =>
		marks
			.filter((mark) => mark.is === 'bar')
			.filter((bar) => Math.abs(bar.x + bar.width / 2 - x) > 0.05)
			.map((bar) => ({
				from: (bar.x / 100) * rooms[room],
				to: ((bar.x + bar.width) / 100) * rooms[room],
				top: (bar.y / 100) * height
			}));
	/** Ems between a letter and the top of a column below it. */
	const CLEAR = 0.3;
	const touched = (scene: Scene, label: Label, room: Room): boolean => {
		const { from, to, line } = boxOf(label, room, scene.height);
		return barsBeside(scene, label, room).some(
			(bar) => bar.from < to && from < bar.to && bar.top < line + CLEAR
		);
	};

	it.each(Object.keys(rooms) as Room[])('no number lies on another column in a %s plot', (room) => {
		for (const { id, scene } of drawn)
			expect(
				numbersOf(scene, room)
					.filter((label) => touched(scene, label, room))
					.map(({ text }) => text),
				id
			).toEqual([]);
	});

	it.each(Object.keys(rooms) as Room[])('“not found” lies on no column in a %s plot', (room) => {
		const words = drawn.map(({ id, scene }) => ({
			id,
			found: labelsOf(scene, room, [looks.aside]).filter((l) => l.anchor === 'middle'),
			scene
		}));
		expect(words.flatMap(({ found }) => found).length).toBeGreaterThan(3);
		for (const { id, found, scene } of words)
			expect(
				found.filter((label) => touched(scene, label, room)).map(({ text }) => text),
				id
			).toEqual([]);
	});

	it('the day shown has its rule in every one', () => {
		for (const { id, scene } of drawn) expect(dayPlace(scene, realAtlas().asOf), id).toBeDefined();
	});

	it.each(Object.keys(rooms) as Room[])('no number touches the one before in a %s plot', (room) => {
		expect(drawn.length).toBeGreaterThan(5);
		for (const { id, scene } of drawn) {
			const numbers = numbersOf(scene, room);
			const touching = numbers.slice(1).flatMap((label, i) => {
				const [one, other] = [numbers[i]!, label].map((l) => boxOf(l, room, scene.height));
				return one!.to > other!.from && Math.abs(one!.line - other!.line) < 0.9
					? [`${numbers[i]!.text} and ${label.text}`]
					: [];
			});
			expect(touching, id).toEqual([]);
		}
	});
});
