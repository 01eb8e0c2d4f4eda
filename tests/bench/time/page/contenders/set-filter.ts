/** MapLibre's `setFilter` on every visible layer that shows records. */
import type { FilterSpecification } from 'maplibre-gl';
import type { Day } from '../../../../../src/lib/time/day.ts';
import type { Contender, Scene } from '../contender.ts';
import { datedSources, setAllOn, withDays } from './dated.ts';
import { realMap } from './map.ts';

/** Layers that show a state which is not a matter of the day. */
const STILL = /hover|halo|now$|ended$|^selection/;

export async function setFilter(scene: Scene): Promise<Contender> {
	const { map, sources, contender } = await realMap(scene, withDays(scene.atlas));
	setAllOn(map, sources);
	const layers = map.getLayersOrder().flatMap((id) => {
		const layer = map.getLayer(id);
		const isDated = layer && datedSources.some((source) => source === layer.source);
		if (!isDated || STILL.test(id) || map.getLayoutProperty(id, 'visibility') === 'none') return [];
		const isPossible = /hatch|possible/.test(id);
		const [first, last] = isPossible ? ['possible', 'start'] : ['start', 'end'];
		return [{ id, own: map.getFilter(id), first, last }];
	});
	const apply = (day: Day) => {
		for (const { id, own, first, last } of layers) {
			const time = [
				['<=', ['get', first], day],
				['>', ['get', last], day]
			];
			const filter = ['all', ...(own ? [own] : []), ...time] as FilterSpecification;
			map.setFilter(id, filter, { validate: false });
		}
	};
	apply(scene.day);
	return { ...contender, apply };
}
