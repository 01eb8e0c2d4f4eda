/** What stands together with the selected record, on the SVG map where no other comes: as `map/related-sink.ts` shows it there. */
import type { Atlas, Ref } from '../../model/atlas.ts';
import { companionsOf } from '../../model/companions.ts';
import { memberCountries } from '../../model/members.ts';
import type { Day } from '../../time/day.ts';
import { RelatedSink } from '../drawn/related-sink.ts';
import type { Picture } from './picture.ts';

const SVG = 'http://www.w3.org/2000/svg';
const sinks = new WeakMap<Picture, RelatedSink>();

export function showRelated(picture: Picture, atlas: Atlas, selected: Ref | null, day: Day): void {
	let sink = sinks.get(picture);
	if (!sink) sinks.set(picture, (sink = sinkOf(picture, atlas)));
	sink.show(companionsOf(atlas, selected, day));
}

function sinkOf(picture: Picture, atlas: Atlas): RelatedSink {
	const countries = memberCountries(atlas);
	const setFeatureState: Picture['target']['setFeatureState'] = (feature, state) => {
		const country = countries[Number(feature.id)];
		if (feature.source !== 'members') picture.target.setFeatureState(feature, state);
		else if (country) outline(picture.root, country, state['related'] === true);
	};
	return new RelatedSink({ setFeatureState, removeFeatureState: () => undefined }, atlas);
}

/** Countries that are no records of ours: outlined while they are bound together with the selected one. */
function outline(root: Element, country: string, shown: boolean): void {
	root.querySelector(`[data-bound="${country}"]`)?.remove();
	if (!shown || !root.querySelector(`#c-${country}`)) return;
	const use = document.createElementNS(SVG, 'use');
	use.setAttribute('href', `#c-${country}`);
	use.setAttribute('class', 'bound');
	use.dataset['bound'] = country;
	root.querySelector('[data-members]')?.prepend(use);
}
