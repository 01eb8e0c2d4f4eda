/** Medians over the rounds, as a table, and what the goals say of them. */
import type { Costs, Visit } from './visit.ts';

export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export interface Summary {
	/** Milliseconds */
	tick: number;
	jump: number;
	lag: number;
	catchUp: number;
	blocked: number;
	/** Of 100. */
	states: number;
	frames: number;
	/** Steps that were shown, of all. */
	shown: string;
	perTick: Costs;
	scrub: Costs;
}

export function summarise(visits: readonly Visit[]): Summary {
	const all = (of: (v: Visit) => number) => median(visits.map(of));
	const steps = visits.flatMap((v) => [...v.ticks, ...v.jumps]);
	const costsOf = (of: (v: Visit) => Costs): Costs => ({
		main: all((v) => of(v).main),
		messages: all((v) => of(v).messages),
		layouts: all((v) => of(v).layouts),
		styles: all((v) => of(v).styles)
	});
	return {
		tick: median(visits.flatMap((v) => v.ticks.map((s) => s.shown))),
		jump: median(visits.flatMap((v) => v.jumps.map((s) => s.shown))),
		lag: all((v) => v.scrub.lag),
		catchUp: all((v) => v.scrub.catchUp ?? Infinity),
		blocked: all((v) => v.scrub.blocked),
		states: all((v) => v.scrub.states),
		frames: all((v) => v.scrub.frames),
		shown: `${steps.filter((s) => s.ok).length}/${steps.length}`,
		perTick: costsOf((v) => v.perTick),
		scrub: costsOf((v) => v.scrubCosts)
	};
}

export interface Goal {
	name: string;
	value: number;
	limit: number;
	/** The value must not be smaller, instead of not larger. */
	atLeast?: boolean;
}

const ratio = (a: number | undefined, b: number | undefined) => (a ?? NaN) / (b ?? NaN);

export function goalsOf(by: Record<string, Summary>): Goal[] {
	const { empty, ours, setFilter, echarts } = by;
	return [
		{ name: 'scrub lag p95 ÷ setFilter', value: ratio(ours?.lag, setFilter?.lag), limit: 0.5 },
		{ name: 'scrub lag p95 ÷ ECharts', value: ratio(ours?.lag, echarts?.lag), limit: 0.5 },
		{
			name: 'states shown in a scrub, of 100',
			value: ours?.states ?? NaN,
			limit: 100,
			atLeast: true
		},
		{ name: 'far jump ÷ setFilter', value: ratio(ours?.jump, setFilter?.jump), limit: 0.7 },
		{
			name: "main-thread time a tick ÷ an empty map's",
			value: ratio(ours?.perTick.main, empty?.perTick.main),
			limit: 1.5
		},
		{ name: 'messages to workers in a scrub', value: ours?.scrub.messages ?? NaN, limit: 0 },
		{ name: 'layouts in a scrub', value: ours?.scrub.layouts ?? NaN, limit: 0 },
		{ name: 'style recalculations in a scrub', value: ours?.scrub.styles ?? NaN, limit: 0 }
	];
}

export const holds = ({ value, limit, atLeast }: Goal): boolean =>
	atLeast ? value >= limit : value <= limit;

export function printGoals(goals: readonly Goal[]): void {
	for (const goal of goals) {
		const sign = goal.atLeast ? '≥' : '≤';
		const value = Number(goal.value.toFixed(3));
		console.log(
			`${holds(goal) ? 'holds ' : 'MISSED'}  ${goal.name}: ${value} (goal ${sign} ${goal.limit})`
		);
	}
}
