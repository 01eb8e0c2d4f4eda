/** What the page asks of the SVG map, as `MapController` answers for MapLibre. Holds one drawing; knows no Svelte. */
import { untilItComes } from '../../device/until-it-comes.ts';
import type { Atlas, Ref } from '../../model/atlas.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Day } from '../../time/day.ts';
import type { RelatedSink } from '../drawn/related-sink.ts';
import { TimeSink } from '../drawn/time-sink.ts';
import { SvgTarget } from './state-target.ts';

export class SvgPicture {
	readonly root: SVGSVGElement;
	readonly sink: TimeSink;
	readonly #target: SvgTarget;
	readonly #atlas: Atlas;
	#related: RelatedSink | undefined;

	constructor(root: SVGSVGElement, atlas: Atlas, clock: InForceIndex) {
		this.root = root;
		this.#atlas = atlas;
		// Drawn by studio.ts.
		if (root.dataset['style']) root.style.cssText = root.dataset['style'];
		keepAddresses(root);
		this.#target = new SvgTarget(root, atlas);
		this.sink = new TimeSink(this.#target, atlas, clock);
		quietenLinks(root);
	}

	setVisibleLayers(layers: readonly string[]): void {
		this.root.classList.toggle('no-partners', !layers.includes('partners'));
		for (const group of this.root.querySelectorAll<SVGElement>('[data-layer]'))
			group.style.display = layers.includes(group.dataset['layer'] ?? '') ? '' : 'none';
	}

	/** What stands together with the selected record. Fetched where no other drawing comes: the first paint does without. */
	async showRelated(selected: Ref | null, day: Day): Promise<void> {
		const { RelatedSink } = await untilItComes(() => import('../drawn/related-sink.ts'));
		this.#related ??= new RelatedSink(this.#target, this.#atlas);
		this.#related.showFor(selected, day);
	}
}

/** The drawing came with addresses from its page; it stays when another page is shown. */
function keepAddresses(root: Element): void {
	const absolute = (address: string): string => {
		const { pathname, search, hash } = new URL(address, root.baseURI);
		return pathname + search + hash;
	};
	for (const element of root.querySelectorAll('a, use:not([href^="#"])'))
		element.setAttribute('href', absolute(element.getAttribute('href') ?? ''));
	const members = root.querySelector<SVGElement>('[data-members]');
	if (members) members.dataset['members'] = absolute(members.dataset['members'] ?? '');
}

/** With scripts, arrow keys walk the map: no hundreds of tab stops. */
function quietenLinks(root: Element): void {
	for (const link of root.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
}
