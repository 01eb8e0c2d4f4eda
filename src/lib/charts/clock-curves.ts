/**
 * The curves behind the track: how many were in force, stacked by kind on both sides of one axis. They depend on the records
 * alone, so they are drawn when the atlas is compiled, and the browser needs no library for them.
 */
import { clockAxis } from './clock-axis.ts';
import { scaleLinear } from 'd3-scale';
import { stepArea, stepLine, stepPoints } from './step-curve.ts';
import type { Day } from '../time/day.ts';
import { NEVER, TimeIndex } from '../time/time-index.ts';
import type { CurveKind } from './curve-kinds.ts';

/** A count and its place, in units of the drawing from its top. */
interface Edge {
	count: number;
	y: number;
}

export interface Curves {
	/** Units that the drawing is wide and high. */
	size: number;
	/** The axis, in units from the top. */
	axis: number;
	/** As many as there ever were of partners, and of areas and zones together. */
	above: Edge;
	below: Edge;
	/** SVG paths of a kind: its band, to be filled by the even-odd rule, and its outer edge. */
	drawn: { kind: CurveKind; band: string; edge: string }[];
}

/** What the curves need of a record: the day from which it counts, and the first on which it no longer does. */
interface Dated {
	span: { latest: Day; end: Day | null };
}

const SIZE = 1000;
const AXIS = clockAxis * SIZE;
const TOP = 45;
const BOTTOM = 970;

export function drawCurves(
	{ partner, area, zone }: Record<CurveKind, readonly Dated[]>,
	firstDay: Day,
	asOf: Day
): Curves {
	const points = (items: readonly Dated[]) => {
		const starts = items.map((item) => item.span.latest);
		const ends = items.map((item) => item.span.end ?? NEVER);
		return stepPoints(new TimeIndex(starts, ends), [...starts, ...ends], firstDay, asOf);
	};
	const counts = { partner: points(partner), area: points(area), both: points([...area, ...zone]) };
	const most = (kind: keyof typeof counts) => Math.max(1, ...counts[kind].map((p) => p.count));
	const above = { count: most('partner'), y: TOP };
	const below = { count: most('both'), y: BOTTOM };

	const x = scaleLinear([firstDay, asOf], [0, SIZE]);
	// Each side has its own height: they share an axis, not a unit.
	const up = scaleLinear([0, above.count], [AXIS, above.y]);
	const down = scaleLinear([0, below.count], [AXIS, below.y]);
	const areas = stepArea(counts.area, x, down, AXIS);
	return {
		size: SIZE,
		axis: AXIS,
		above,
		below,
		drawn: [
			{
				kind: 'partner',
				band: stepArea(counts.partner, x, up, AXIS),
				edge: stepLine(counts.partner, x, up)
			},
			{ kind: 'area', band: areas, edge: stepLine(counts.area, x, down) },
			// What lies within both is the areas' own.
			{
				kind: 'zone',
				band: stepArea(counts.both, x, down, AXIS) + areas,
				edge: stepLine(counts.both, x, down)
			}
		]
	};
}
