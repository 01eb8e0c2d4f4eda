/** Official counts as points on a curve of ours. */
import type { AnyMark, Readout } from '../../charts/scene.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import { pagePath } from '../../url/paths.ts';
import type { Agreement, Statement } from '../figure.ts';
import type { Scale, Time } from './axes.ts';
import { looks } from '../looks.ts';
import type { Style } from '../../charts/style.ts';

export const statedLook: Record<Agreement, Style> = {
	agrees: looks.stated,
	bound: looks.bound,
	differs: looks.differs
};

/** A point for each statement; where it differs from the records, a stem leads to them. */
export const statedMarks = (stated: readonly Statement[], { y }: Scale, { x }: Time): AnyMark[] => [
	...stated
		.filter((s) => s.agreement === 'differs')
		.map((s) => ({
			is: 'line' as const,
			look: looks.stem,
			x: x(s.day),
			x2: x(s.day),
			y: y(s.count),
			y2: y(s.ours)
		})),
	...stated.map((s) => ({
		is: 'dot' as const,
		shape: 'small' as const,
		look: statedLook[s.agreement],
		x: x(s.day),
		y: y(s.count)
	}))
];

export const statedStops = (
	stated: readonly Statement[],
	{ y }: Scale,
	{ x }: Time,
	lang: Lang
): (Readout & { day: Day })[] =>
	stated.map(({ id, day, count, date, said, ours, statement }) => ({
		x: x(day),
		y: y(count),
		day,
		name: date,
		text: m.figures_stop_stated({ stated: said, ours, statement }, { locale: lang }),
		link: {
			path: `${pagePath(lang, 'data')}#count-${id}`,
			text: m.figures_open_count({}, { locale: lang })
		}
	}));
