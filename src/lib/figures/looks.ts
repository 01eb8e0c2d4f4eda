/** How the marks of the figures look. */
import type { Style } from '../charts/style.ts';
import { BATCH_COLOURS } from '../model/batches.ts';

const line = (stroke: string, width: number, more: Style = {}): Style => ({
	stroke,
	width,
	...more
});
const words = (fill: string, more: Style = {}): Style => ({ fill, ...more });

export const looks = {
	// What is measured against.
	grid: line('rule', 1),
	axis: line('rule-strong', 1),
	limit: line('ink-3', 1, { dash: '4 3' }),
	// Letters.
	tick: words('ink-3'),
	name: words('ink'),
	note: words('ink-2', { rim: true }),
	value: words('ink', { weight: 650, rim: true }),
	aside: words('ink-3', { rim: true }),
	doubt: words('ochre', { weight: 650, rim: true }),
	head: words('ink', { size: 0.92, weight: 650 }),
	end: words('ink-2'),
	notePlain: words('ink-2'),
	valuePlain: words('ink', { weight: 650 }),
	estimate: words('ink-2', { rim: true }),
	tileName: words('ink', { size: 0.93 }),
	latest: words('ink', { size: 2.3, weight: 600, display: true }),
	latestPartners: words('malachite', { size: 2.3, weight: 600, display: true }),
	thenPartners: words('malachite', { size: 1.55, weight: 600, display: true, rim: true }),
	thenAreas: words('ochre', { size: 1.55, weight: 600, display: true, rim: true }),
	goal: words('azurite', { weight: 650, rim: true }),
	// Counts over time.
	partnerWash: words('partner', { opacity: 0.32 }),
	partnerEdge: line('partner-line', 2),
	areaWash: words('ochre', { opacity: 0.2 }),
	areaEdge: line('ochre', 2),
	tradeEdge: line('zone-trade', 2),
	dataEdge: line('zone-data', 2),
	hallEdge: line('azurite', 2),
	platformEdge: line('ochre', 2),
	outline: line('ink', 1.25),
	stated: { fill: 'ink', stroke: 'paper', width: 1.5 },
	bound: { fill: 'paper', stroke: 'ink', width: 2 },
	differs: { fill: 'paper', stroke: 'ochre', width: 2.4 },
	stem: line('ochre', 1.25),
	// Figures by status.
	settled: words('azurite'),
	settledDoubted: {
		fill: 'azurite',
		stroke: 'azurite',
		width: 1.25,
		dash: '2.5 2.5',
		opacity: 0.55
	},
	revised: { fill: 'azurite', stroke: 'azurite', width: 1.25, opacity: 0.5 },
	preliminary: { fill: 'paper', stroke: 'azurite', width: 1.5 },
	preliminaryDoubted: { fill: 'paper', stroke: 'azurite', width: 1.5, dash: '2.5 2.5' },
	step: line('ink-2', 1),
	breakRule: line('ink-3', 1, { dash: '1 3' }),
	breakMark: line('ink-2', 1.5),
	target: { fill: 'paper', stroke: 'azurite', width: 2 },
	pace: line('azurite', 1.5, { dash: '2 3' }),
	drop: line('azurite', 1, { dash: '1 3' }),
	point: words('azurite'),
	world: words('event-world'),
	// Who trades how much.
	trade: { fill: 'partner', stroke: 'partner-line', width: 1 },
	own: words('malachite'),
	other: words('partner', { opacity: 0.45 }),
	tradeOtherYear: { fill: 'paper', stroke: 'partner-line', width: 1 },
	// Provinces.
	tile: { fill: 'china', stroke: 'china-line', width: 0.75 },
	tileMost: { fill: 'china', stroke: 'ink', width: 2 },
	tileNone: { fill: 'paper', stroke: 'rule-strong', width: 0.75, dash: '2 2' },
	// Who is bound by what.
	member: words('azurite'),
	applicant: { stroke: 'azurite', width: 1.5, dash: '1.5 2' },
	participant: { fill: 'azurite', stroke: 'azurite', width: 1, opacity: 0.2 },
	well: words('sunk'),
	row: line('rule', 0.75)
} satisfies Record<string, Style>;

/** Batches are a ramp; one later than the ramp has looks like its last. */
const batches = Array.from({ length: BATCH_COLOURS }, (_, n): Style => ({
	fill: `batch-${n + 1}`
}));
/** A square has a rim that parts it from what it lies on. */
const squares = batches.map((style): Style => ({ ...style, stroke: 'ink', width: 0.6 }));

export const batchLook = (batch: number): Style => batches[batch - 1] ?? batches.at(-1)!;
export const squareLook = (batch: number): Style => squares[batch - 1] ?? squares.at(-1)!;
