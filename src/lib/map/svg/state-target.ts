/**
 * Takes the states that MapLibre's features take, and puts them on the elements of the SVG map: a flag is a class. So the same sinks
 * drive both drawings. Elements stay; only outlines of members come and go with their state.
 */
import type { Atlas } from '../../model/atlas.ts';
import { discRadius } from '../drawn/disc.ts';
import type { StateTarget } from '../drawn/features.ts';
import { MemberOutlines } from './member-outlines.ts';
import { numberId } from './name-ids.ts';

type Feature = Parameters<StateTarget['setFeatureState']>[0];

export class SvgTarget implements StateTarget {
	readonly #members: MemberOutlines;
	readonly #discs = new Map<number, { disc: Element; count: number }>();
	readonly #elements = new Map<string, Element[]>();

	/** @param root the drawing, whose elements name their feature in `data-f`: source and id */
	constructor(root: Element, atlas: Atlas) {
		this.#members = new MemberOutlines(root, atlas);
		for (const element of root.querySelectorAll('[data-f]')) {
			const feature = element.getAttribute('data-f') ?? '';
			this.#elements.set(feature, [...(this.#elements.get(feature) ?? []), element]);
			// Sinks tell what changes, and begin with nothing in force, whatever day the drawing was made for.
			element.classList.remove('on', 'possible', 'fresh', 'recent', 'selected', 'hover');
		}
		for (const disc of root.querySelectorAll<SVGElement>('.density')) {
			const { first, most } = disc.dataset;
			for (let i = 0; i < Number(most); i++)
				this.#discs.set(Number(first) + i, { disc, count: i + 1 });
			disc.classList.remove('on');
		}
	}

	setFeatureState({ source, id }: Feature, state: Record<string, unknown>): void {
		if (source === 'members') this.#members.setState(Number(id), state);
		else if (source === 'area-counts') this.#showCount(Number(id), state['on'] === true);
		else
			for (const element of this.#elements.get(`${source}/${id}`) ?? [])
				for (const [flag, value] of Object.entries(state))
					element.classList.toggle(flag, value === true);
	}

	/** A province's disc is one element, whichever number it stands for. */
	#showCount(id: number, on: boolean): void {
		const found = this.#discs.get(id);
		found?.disc.classList.toggle('on', on);
		if (!found || !on) return;
		const [circle, number] = found.disc.children;
		circle?.setAttribute('r', String(discRadius(found.count)));
		// One that was brought into the page says from which file: see bring-in.ts.
		const names = number?.getAttribute('data-file') ?? number?.getAttribute('href')?.split('#')[0];
		number?.setAttribute('href', `${names}#${numberId(found.count)}`);
	}
}
