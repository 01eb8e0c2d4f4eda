/** One tile a province, with a square for each pilot area in force on the day shown. */
import { roundPercent, type AnyMark, type Drawing, type Label } from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import { formatDay } from '../../i18n/dates.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { calendar, type Day } from '../../time/day.ts';
import type { TilesData } from '../figure.ts';
import { countOf } from './layers.ts';
import { batchLook, looks, squareLook } from '../looks.ts';

/** Ems that a row is high. */
const ROW = 4;
/** Squares side by side in a tile, and the part of it that they take: the number stands beside them. */
const ACROSS = 7;
const PART = 0.66;
/** Ems of a name that a tile of a narrow plot has room for. */
const NARROW_NAME = 3;
/** Per cent of a tile that parts it from the next. */
const GAP = 4;

export function drawTiles(data: TilesData, day: Day, lang: Lang): Drawing {
	const { tiles, rows, columns } = data;
	const locale = { locale: lang };
	const [wide, high] = [100 / columns, 100 / rows];
	const counted = tiles.map((tile) => ({ ...tile, count: countOf(tile.runs, day) }));
	const most = Math.max(...counted.map(({ count }) => count));
	const total = counted.reduce((sum, { count }) => sum + count, 0);
	const marks = counted.flatMap(({ column, row, count, runs }): AnyMark[] => {
		const at = { x: roundPercent(column * wide), y: roundPercent(row * high) };
		const inner = (wide * (100 - GAP)) / 100;
		return [
			{
				is: 'bar',
				look: count === 0 ? looks.tileNone : count === most ? looks.tileMost : looks.tile,
				...at,
				width: roundPercent(inner),
				height: roundPercent((high * (100 - GAP)) / 100)
			},
			...squares(runs, day).map(({ batch, positions }): AnyMark => ({
				is: 'squares',
				look: squareLook(batch),
				x: roundPercent(at.x + inner * 0.08),
				y: roundPercent(at.y + high * 0.42),
				width: roundPercent(inner * PART),
				across: ACROSS,
				at: positions
			}))
		];
	});
	// On a phone all tiles have names, or all have codes.
	const isNamed = tiles.every(({ short }) => widthOf(short) <= NARROW_NAME);
	const labels = counted.flatMap(({ code, short, column, row, count }): Label[] => {
		const at = {
			is: 'label' as const,
			x: roundPercent((column + 0.06) * wide),
			y: roundPercent(row * high)
		};
		return [
			{ ...at, look: looks.tileName, only: 'wide', dy: 1.45, text: short },
			{ ...at, look: looks.tileName, only: 'narrow', dy: 1.45, text: isNamed ? short : code },
			{
				...at,
				look: looks.valuePlain,
				x: roundPercent((column + 0.9) * wide),
				y: roundPercent((row + 0.9) * high),
				anchor: 'end',
				text: String(count)
			}
		];
	});
	return {
		wide: {
			key: [],
			height: rows * ROW,
			margin: { top: 0.25, right: 0, bottom: 0.5, left: 0.1 },
			marks: [...marks, ...keyMarks(data, wide, high)],
			labels: [
				...labels,
				{ is: 'label', look: looks.latest, x: 0, y: 0, dy: 0.9, text: String(total) },
				{
					is: 'label',
					look: looks.notePlain,
					x: 0,
					y: 0,
					dy: 3.4,
					text: m.figures_areas_on({ day: formatDay(day, lang) }, locale)
				},
				...keyLabels(data, wide, high)
			],
			readouts: counted.map(({ name, column, row, count, runs }) => ({
				x: roundPercent((column + 0.5) * wide),
				y: roundPercent((row + 0.5) * high),
				name,
				text: m.figures_stop_province({ count, batches: batchesSaid(runs, day, lang) }, locale)
			})),
			nearest: 'both'
		}
	};
}

/** The positions of each batch's squares: one after the other, oldest first. */
function squares(runs: TilesData['tiles'][number]['runs'], day: Day) {
	let next = 0;
	return runs.flatMap((run) => {
		const count = countOf([run], day);
		const positions = Array.from({ length: count }, () => next++);
		return count ? [{ batch: run.batch, positions }] : [];
	});
}

function batchesSaid(runs: TilesData['tiles'][number]['runs'], day: Day, lang: Lang): string {
	const said = runs.flatMap((run) => {
		const count = countOf([run], day);
		return count ? [m.figures_batch_count({ count, batch: run.batch }, { locale: lang })] : [];
	});
	return said.join(languages[lang].signs.listComma) || '–';
}

/** The key stands to the left of the first provinces, where there is none: lines of three batches. */
const keyPlace = (n: number, wide: number, high: number) => ({
	x: roundPercent((n % 3) * 1.3 * wide),
	y: roundPercent((1.15 + Math.floor(n / 3) * 0.3) * high)
});

const keyMarks = ({ batches }: TilesData, wide: number, high: number): AnyMark[] =>
	batches.map(({ batch }, n) => {
		const { x, y } = keyPlace(n, wide, high);
		return {
			is: 'dot',
			shape: 'square',
			look: batchLook(batch),
			x: roundPercent(x + wide * 0.1),
			y
		};
	});

const keyLabels = ({ batches }: TilesData, wide: number, high: number): Label[] =>
	batches.flatMap(({ batch, day }, n): Label[] => {
		const { x, y } = keyPlace(n, wide, high);
		const at = {
			is: 'label' as const,
			look: looks.notePlain,
			x: roundPercent(x + wide * 0.1),
			y,
			dx: 0.7,
			dy: 0.35
		};
		return [
			{ ...at, only: 'wide', text: `${batch} · ${calendar(day).year}` },
			{ ...at, only: 'narrow', text: String(batch) }
		];
	});
