/** As on the site: one index, and `feature-state` of what changed. */
import type { Contender, Scene } from '../contender.ts';
import { realMap } from './map.ts';

export async function ours(scene: Scene): Promise<Contender> {
	const { controller, contender } = await realMap(scene);
	controller.sink.showDay(scene.day);
	return { ...contender, apply: (day) => controller.sink.showDay(day) };
}
