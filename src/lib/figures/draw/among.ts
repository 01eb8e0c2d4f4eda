/** One of many values, sorted: thin columns of which its own stands out. */
import { scaleLinear } from 'd3-scale';
import { round, type AnyMark, type Label, type Scene } from '../../charts/scene.ts';
import type { RankingData } from '../figure.ts';
import { looks } from '../looks.ts';

/** Part of its room that a column takes. */
const PART = 0.62;

/** @param id of the row that stands out */
export function drawAmong({ rows }: Pick<RankingData, 'rows'>, id: string): Scene {
	const scale = scaleLinear([0, Math.max(...rows.map((r) => r.value))], [100, 0]);
	const y = (value: number) => round(scale(value));
	const room = 100 / rows.length;
	const middle = (i: number) => round((i + 0.5) * room);
	const at = rows.findIndex((row) => row.id === id);
	const own = rows[at];
	const [largest] = rows;
	const named = [...new Set([largest, own])];
	return {
		key: [],
		height: 6,
		margin: { top: 3.2, right: 0.2, bottom: 0.4, left: 0.2 },
		marks: [
			...rows.map(({ value, id }, i): AnyMark => ({
				is: 'bar',
				look: id === own?.id ? looks.own : looks.other,
				x: round((i + (1 - PART) / 2) * room),
				width: round(room * PART),
				y: y(value),
				height: round(100 - y(value))
			})),
			{ is: 'line', look: looks.axis, x: 0, x2: 100, y: 100, y2: 100 }
		],
		labels: named.flatMap((row): Label[] => {
			if (!row) return [];
			const isOwn = row === own;
			// The largest is named at the left edge; the other clear of it, over its own column.
			const isFirst = row === largest;
			const place = {
				is: 'label' as const,
				x: isFirst ? 0 : Math.max(34, middle(at)),
				y: isFirst ? 0 : Math.min(y(row.value), 72),
				anchor: isFirst || at < rows.length / 2 ? ('start' as const) : ('end' as const)
			};
			return [
				{ ...place, look: isOwn ? looks.name : looks.tick, dy: -1.7, text: row.name },
				{ ...place, look: isOwn ? looks.value : looks.tick, dy: -0.5, text: row.label }
			];
		}),
		stops: [],
		nearest: 'x'
	};
}
