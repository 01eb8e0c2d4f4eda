/**
 * The short emphasis of what is new on a day, and of what ends. Features are flagged once; MapLibre then moves two numbers of a
 * layer by itself, so that no script runs while a ring opens or closes.
 */
import type { Atlas, Item } from '../../model/atlas.ts';
import { positions } from '../../model/positions.ts';
import type { Day } from '../../time/day.ts';
import { rings, type RingLayer } from './layers/news.ts';
import type { StateTarget } from '../drawn/features.ts';

/** Milliseconds. */
const RING_DURATION = 900;

export interface EmphasisTarget extends Pick<StateTarget, 'setFeatureState'> {
	setPaintProperty(layer: string, property: string, value: unknown): unknown;
	once(event: 'render', done: () => void): unknown;
	triggerRepaint(): unknown;
}

/** Positions of what a step of the clock shows as news: what begins on the day, and what ended on the way there. */
export function newsOf(atlas: Atlas, before: Day, day: Day): Record<RingLayer, number[]> {
	const begins = (item: Item) => item.span.latest === day;
	const ends = ({ span: { latest, end } }: Item) =>
		end !== null && latest <= before && before < end && end <= day;
	return {
		'news-partners': positions(atlas.partner, begins),
		'news-areas': positions(atlas.area, begins),
		'gone-areas': positions(atlas.area, ends)
	};
}

export class Emphasis {
	readonly #target: EmphasisTarget;
	readonly #atlas: Atlas;
	readonly #flagged = new Map<RingLayer, number[]>();
	#day: Day | undefined;

	constructor(target: EmphasisTarget, atlas: Atlas) {
		this.#target = target;
		this.#atlas = atlas;
	}

	/** The clock stands on a day. @param isStill nothing is to move, as where motion is to be reduced or days are compared */
	showDay(day: Day, isStill: boolean): void {
		const before = this.#day;
		this.#day = day;
		if (before === undefined || before === day || isStill) return;
		for (const [layer, ids] of Object.entries(newsOf(this.#atlas, before, day)))
			if (ids.length) this.#ring(layer as RingLayer, ids);
	}

	#ring(layer: RingLayer, ids: number[]): void {
		const { source, flag, from, to } = rings[layer];
		const flagAll = (list: number[], value: boolean) => {
			for (const id of list) this.#target.setFeatureState({ source, id }, { [flag]: value });
		};
		flagAll(this.#flagged.get(layer) ?? [], false);
		flagAll(ids, true);
		this.#flagged.set(layer, ids);
		this.#set(layer, 0, from, 0.9);
		// Draw the start value once, or there is nothing to animate from.
		this.#target.once('render', () => this.#set(layer, RING_DURATION, to, 0));
		this.#target.triggerRepaint();
	}

	#set(layer: RingLayer, duration: number, radius: number, opacity: number): void {
		for (const [property, value] of [
			['circle-radius', radius],
			['circle-stroke-opacity', opacity]
		] as const) {
			this.#target.setPaintProperty(layer, `${property}-transition`, { duration, delay: 0 });
			this.#target.setPaintProperty(layer, property, value);
		}
	}
}
