/**
 * Draws arcs that leave in the same direction together: they share a trunk and part where their ends do, so that many of them
 * stay apart from those that go elsewhere. On the flat plane only; on a globe great circles keep apart by themselves.
 */
import type { LonLat } from '../../model/atlas.ts';
import { mercator, unmercator } from '../camera/mercator.ts';

/** Widest angle between the first and the last arc of a bundle, degrees, measured a quarter of the way out. */
const SPREAD = 14;
/** How close to the trunk an arc runs where it leaves (1: on it), and the shares of its length between which it parts from it. */
const PULL = 0.7;
const PARTING = { from: 0, to: 0.8 };

/** An arc on the plane, with the distance from its start at each point. */
interface MeasuredArc {
	points: LonLat[];
	along: number[];
	length: number;
	/** Direction in which it leaves, degrees. */
	heading: number;
}

/** @param arcs each from the same start, longitudes without a jump */
export function bundleArcs(arcs: readonly LonLat[][]): LonLat[][] {
	const measured = arcs.map(measure);
	const result = measured.map(({ points }) => points);
	for (const bundle of bundlesOf(measured)) {
		if (bundle.length < 2) continue;
		for (const i of bundle) {
			const own = measured[i];
			if (own)
				result[i] = pulled(
					own,
					bundle.map((j) => measured[j] ?? own)
				);
		}
	}
	return result.map((points) => points.map(unmercator));
}

function measure(arc: readonly LonLat[]): MeasuredArc {
	const points = arc.map(mercator);
	const along = [0];
	for (const [i, p] of points.entries())
		if (i > 0) along.push((along[i - 1] ?? 0) + distance(points[i - 1] ?? p, p));
	const [a, b] = [points[0], points[Math.round(points.length / 4)]];
	const heading = a && b ? (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI : 0;
	// Half a turn away from where few arcs go, so that no bundle is cut in two: a little east of north.
	return { points, along, length: along.at(-1) ?? 0, heading: (heading + 360 - 60) % 360 };
}

const distance = (a: LonLat, b: LonLat): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Positions of the arcs of each bundle, in order of their headings. */
function bundlesOf(measured: readonly MeasuredArc[]): number[][] {
	const order = [...measured.keys()].sort(
		(a, b) => (measured[a]?.heading ?? 0) - (measured[b]?.heading ?? 0)
	);
	const found: number[][] = [];
	for (const i of order) {
		const heading = measured[i]?.heading ?? 0;
		const last = found.at(-1);
		const first = last?.[0] === undefined ? undefined : measured[last[0]];
		if (last && first && heading - first.heading <= SPREAD) last.push(i);
		else found.push([i]);
	}
	return found;
}

/** An arc drawn towards the middle of its bundle, less and less on its way. */
function pulled(own: MeasuredArc, bundle: readonly MeasuredArc[]): LonLat[] {
	return own.points.map((point, i) => {
		const d = own.along[i] ?? 0;
		const pull = PULL * belonging(d, own.length);
		if (pull === 0) return point;
		let [x, y, weight] = [0, 0, 0];
		for (const other of bundle) {
			const w = belonging(d, other.length);
			if (w === 0) continue;
			const at = pointAt(other, d);
			x += w * at[0];
			y += w * at[1];
			weight += w;
		}
		if (weight === 0) return point;
		return [point[0] + pull * (x / weight - point[0]), point[1] + pull * (y / weight - point[1])];
	});
}

/** How much an arc still belongs to its bundle after a distance: 1 at its start, 0 near its end. */
function belonging(d: number, length: number): number {
	const t = (d / length - PARTING.from) / (PARTING.to - PARTING.from);
	const s = Math.min(1, Math.max(0, t));
	return 1 - s * s * (3 - 2 * s);
}

function pointAt({ points, along }: MeasuredArc, d: number): LonLat {
	const after = Math.max(
		1,
		along.findIndex((a) => a >= d)
	);
	const [a, b] = [points[after - 1], points[after]];
	if (!a || !b) return points.at(-1) ?? [0, 0];
	const [from, to] = [along[after - 1] ?? 0, along[after] ?? 0];
	const t = to > from ? (d - from) / (to - from) : 0;
	return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}
