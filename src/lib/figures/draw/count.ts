/** How many there were over time, small: one curve of steps, and the step that the record itself is part of. */
import type { Scene } from '../../charts/scene.ts';
import { stepArea, stepLine } from '../../charts/step-curve.ts';
import type { Lang } from '../../model/schema.ts';
import type { Day } from '../../time/day.ts';
import type { Curve } from '../figure.ts';
import { looks } from '../looks.ts';
import { timeScale, valueScale } from './axes.ts';

export interface CountData {
	curve: Pick<Curve, 'steps'>;
	first: Day;
	last: Day;
	/** The day from which the record counts. */
	own: Day;
}

export function drawCount({ curve: { steps }, first, last, own }: CountData, lang: Lang): Scene {
	const value = valueScale(Math.max(...steps.map((s) => s.count)), lang, 2);
	const time = timeScale(first, last);
	const points = [
		{ day: first, count: 0 },
		...steps,
		{ day: last, count: steps.at(-1)?.count ?? 0 }
	];
	const step = steps.find(({ day }) => day === own);
	return {
		key: [],
		height: 7,
		margin: { top: 1.8, right: 0.8, bottom: 2.2, left: 1.8 },
		marks: [
			...value.marks,
			...time.marks,
			{ is: 'path', look: looks.areaWash, d: stepArea(points, time.x, value.y, 100) },
			{ is: 'path', look: looks.areaEdge, d: stepLine(points, time.x, value.y) },
			...(step
				? [
						{
							is: 'dot' as const,
							shape: 'small' as const,
							look: looks.stated,
							x: time.x(step.day),
							y: value.y(step.count)
						}
					]
				: [])
		],
		labels: [...value.labels, ...time.labels],
		time: { first, last },
		readouts: [],
		nearest: 'x'
	};
}
