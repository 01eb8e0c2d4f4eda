/** One of many values, sorted: thin columns of which its own stands out. */
import { linear } from '../../charts/linear.ts';
import { roundPercent, type AnyMark, type Label, type Scene } from '../../charts/scene.ts';
import type { RankingData } from '../figure.ts';
import { looks } from '../looks.ts';

/** Part of its room that a column takes. */
const PART = 0.62;

/** @param id of the row that stands out */
export function drawAmong({ rows }: Pick<RankingData, 'rows'>, id: string): Scene {
	const scale = linear([0, Math.max(...rows.map((r) => r.value))], [100, 0]);
	const y = (value: number) => roundPercent(scale(value));
	const room = 100 / rows.length;
	const middle = (i: number) => roundPercent((i + 0.5) * room);
	const at = rows.findIndex((row) => row.id === id);
	const own = rows[at];
	const [largest] = rows;
	const named = [...new Set([largest, own])];
	/** Per cent of the height at which a low column is named, clear of the axis. */
	const LOW = 66;
	return {
		key: [],
		height: 6,
		margin: { top: 3.2, right: 0.2, bottom: 0.4, left: 0.2 },
		marks: [
			...rows.map(({ value, id }, i): AnyMark => ({
				is: 'bar',
				look: id === own?.id ? looks.own : looks.other,
				x: roundPercent((i + (1 - PART) / 2) * room),
				width: roundPercent(room * PART),
				y: y(value),
				height: roundPercent(100 - y(value))
			})),
			{ is: 'line', look: looks.axis, x: 0, x2: 100, y: 100, y2: 100 },
			...(own && y(own.value) > LOW
				? [
						{
							is: 'line' as const,
							look: looks.step,
							x: middle(at),
							x2: middle(at),
							y: LOW,
							y2: y(own.value)
						}
					]
				: [])
		],
		labels: named.flatMap((row): Label[] => {
			if (!row) return [];
			const isOwn = row === own;
			const isFirst = row === largest;
			// Clear of the name of the largest, which stands over the first column.
			const x = y(row.value) < 30 ? Math.max(34, middle(at)) : middle(at);
			const isLeft = isFirst || at < rows.length / 2;
			const place = {
				is: 'label' as const,
				x: isFirst ? 0 : roundPercent(x + (isLeft ? -room : room) * (PART / 2)),
				y: isFirst ? 0 : Math.min(y(row.value), LOW),
				anchor: isLeft ? ('start' as const) : ('end' as const)
			};
			return [
				{ ...place, look: isOwn ? looks.name : looks.tick, dy: -1.7, text: row.name },
				{ ...place, look: isOwn ? looks.value : looks.tick, dy: -0.5, text: row.label }
			];
		}),
		readouts: [],
		nearest: 'x'
	};
}
