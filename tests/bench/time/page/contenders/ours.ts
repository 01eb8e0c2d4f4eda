/** As on the site: one index, and `feature-state` of what changed. */
import { TimeSink } from '../../../../../src/lib/map/time-sink.ts';
import { AtlasClock } from '../../../../../src/lib/state/atlas-clock.ts';
import type { Contender, Scene } from '../contender.ts';
import { realMap } from './map.ts';

export async function ours(scene: Scene): Promise<Contender> {
	const { map, contender } = await realMap(scene);
	const sink = new TimeSink(map, scene.atlas, new AtlasClock(scene.atlas));
	sink.show(scene.day);
	return { ...contender, apply: (day) => sink.show(day) };
}
