/**
 * Takes the states that MapLibre's features take, and puts them on the elements of the SVG map: a flag is a class. So one
 * `TimeSink` drives both maps.
 */
import { memberCountries } from '../../model/members.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { MemberStatus } from '../../model/schema.ts';
import type { Flag } from '../drawn/features.ts';
import type { StateTarget } from '../drawn/features.ts';
import { discRadius } from '../drawn/disc.ts';
import { memberLines } from './member-lines.ts';

const SVG = 'http://www.w3.org/2000/svg';

const flags: Flag[] = ['on', 'possible', 'fresh', 'recent', 'selected', 'hover'];

type Feature = Parameters<StateTarget['setFeatureState']>[0];

export class SvgTarget implements StateTarget {
	readonly #root: Element;
	readonly #countries: string[];
	readonly #discs = new Map<number, { disc: Element; count: number }>();
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
		for (const disc of root.querySelectorAll<SVGElement>('.density')) {
			const { first, most } = disc.dataset;
			for (let i = 0; i < Number(most); i++)
				this.#discs.set(Number(first) + i, { disc, count: i + 1 });
			disc.classList.remove('on');
		}
		root.querySelector('[data-members]')?.replaceChildren();
	}

	setFeatureState({ source, id }: Feature, state: Record<string, unknown>): void {
		if (source === 'area-counts') this.#size(Number(id), state['on'] === true);
		if (source === 'members') this.#outline(Number(id), state['status'] as MemberStatus);
		for (const element of this.#elements.get(`${source}/${id}`) ?? [])
			for (const [flag, value] of Object.entries(state))
				if (typeof value === 'boolean') element.classList.toggle(flag, value);
	}

	removeFeatureState({ source, id }: Feature): void {
		this.#root.querySelector(`[data-f="${source}/${id}"]`)?.remove();
	}

	/** A province's disc is one element, whichever number it stands for. */
	#size(id: number, on: boolean): void {
		const found = this.#discs.get(id);
		found?.disc.classList.toggle('on', on);
		if (!found || !on) return;
		const [circle, text] = found.disc.children;
		circle?.setAttribute('r', String(discRadius(found.count)));
		if (text) text.textContent = String(found.count);
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
