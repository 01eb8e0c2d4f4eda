/** MapLibre's `setData` on every source that shows records. */
import type { Day } from '../../../../../src/lib/time/day.ts';
import type { Contender, Scene } from '../contender.ts';
import { datedSources, setAllOn, withDays } from './dated.ts';
import { realMap, sourceOf } from './map.ts';

export async function setData(scene: Scene): Promise<Contender> {
	const { map, sources, contender } = await realMap(scene, withDays(scene.atlas));
	setAllOn(map, sources);
	for (const layer of ['partners-hatch', 'partners-possible-outline'])
		map.setLayoutProperty(layer, 'visibility', 'none');
	const apply = (day: Day) => {
		for (const id of datedSources) {
			const features = (sources[id]?.features ?? []).filter(
				({ properties }) => properties?.['start'] <= day && day < properties?.['end']
			);
			sourceOf(map, id).setData({ type: 'FeatureCollection', features });
		}
	};
	apply(scene.day);
	return { ...contender, apply };
}
