/**
 * Takes the states that MapLibre's features take, and puts them on the elements of the SVG map: a flag is a class. So one
 * `TimeSink` drives both maps.
 */
import { memberCountries } from '../model/members.ts';
import type { Atlas } from '../model/atlas.ts';
import type { MemberStatus } from '../model/schema.ts';
import type { Flag } from '../map/layers/state.ts';
import type { StateTarget } from '../map/time-sink.ts';
import { memberLines } from './member-lines.ts';

const SVG = 'http://www.w3.org/2000/svg';

const flags: Flag[] = ['on', 'possible', 'fresh', 'selected', 'hover'];

type Feature = Parameters<StateTarget['setFeatureState']>[0];

export class SvgTarget implements StateTarget {
	readonly #root: Element;
	readonly #countries: string[];
	readonly #elements = new Map<string, Element[]>();

	/** @param root the drawing, whose elements name their feature in `data-f`: source and id */
	constructor(root: Element, atlas: Atlas) {
		this.#root = root;
		this.#countries = memberCountries(atlas);
		for (const element of root.querySelectorAll('[data-f]')) {
			const feature = element.getAttribute('data-f') ?? '';
			this.#elements.set(feature, [...(this.#elements.get(feature) ?? []), element]);
			// A sink begins with nothing in force, whatever day the drawing was made for.
			element.classList.remove(...flags);
		}
		root.querySelector('[data-members]')?.replaceChildren();
	}

	setFeatureState({ source, id }: Feature, state: Record<string, unknown>): void {
		if (source === 'members') this.#outline(Number(id), state['status'] as MemberStatus);
		for (const element of this.#elements.get(`${source}/${id}`) ?? [])
			for (const [flag, value] of Object.entries(state))
				if (typeof value === 'boolean') element.classList.toggle(flag, value);
	}

	removeFeatureState({ source, id }: Feature): void {
		this.#root.querySelector(`[data-f="${source}/${id}"]`)?.remove();
	}

	/** Outlines are made when they are wanted: there are more members than anyone looks at. */
	#outline(id: number, status: MemberStatus): void {
		this.removeFeatureState({ source: 'members', id });
		const country = this.#countries[id];
		if (!country || !this.#root.querySelector(`#c-${country}`)) return;
		const maker = document.createElementNS(SVG, 'g');
		maker.innerHTML = memberLines(id, country, status);
		this.#root.querySelector('[data-members]')?.append(...maker.childNodes);
	}
}
