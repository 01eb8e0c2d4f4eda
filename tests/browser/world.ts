/** The SVG map of the real data, all layers, in the page that runs the tests. */
import { onTestFinished } from 'vitest';
import labels from '$geo/labels.json';
import atlasFile from '$lib/generated/atlas.json';
import layout from '$lib/generated/layout.json';
import { WHOLE } from '$lib/map/camera/view-box.ts';
import type { Layout } from '../../src/lib/map/drawn/layout.ts';
import { arcs, names, points, world } from '$lib/map/svg/files.ts';
import { drawing } from '$lib/map/svg/drawing.ts';
import { markedLayers } from '$lib/model/drawable.ts';
import type { SvgScene } from '$lib/map/svg/scene.ts';
import type { Atlas } from '$lib/model/atlas.ts';

export const atlas = atlasFile as unknown as Atlas;

/** Until the test ends. */
export function drawWorld(change: Partial<SvgScene> = {}): SVGSVGElement {
	const box = document.createElement('div');
	box.className = 'picture';
	box.innerHTML = drawing(
		{
			atlas,
			lang: 'en',
			day: atlas.asOf,
			layers: markedLayers(atlas),
			selected: null,
			ground: world,
			arcs,
			points,
			names: names.en,
			labels,
			layout: layout as unknown as Layout,
			part: WHOLE,
			fit: undefined,
			size: 1280,
			href: (ref) => `/en/${ref}/`,
			...change
		},
		'Map'
	);
	document.body.replaceChildren(box);
	// Left there, it would lie over what the next file shows.
	onTestFinished(() => box.remove());
	return box.firstElementChild as SVGSVGElement;
}
