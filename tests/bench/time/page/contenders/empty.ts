/** The ground alone: what a frame costs before any record is drawn. */
import type { Contender, Scene } from '../contender.ts';
import { realMap } from './map.ts';

export async function empty(scene: Scene): Promise<Contender> {
	const none = { ...scene.atlas, partner: [], area: [], zone: [], pavilion: [], mechanism: [] };
	const { contender } = await realMap({ ...scene, atlas: none });
	return { ...contender, apply: contender.redraw };
}
