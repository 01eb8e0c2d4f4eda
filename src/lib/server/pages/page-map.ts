/** Draws the SVG map of a page while it is prerendered. */
import bounds from '$geo/bounds.json';
import labels from '$geo/labels.json';
import layout from '$lib/generated/layout.json';
import { recordFit } from '../../map/camera/fit.ts';
import type { LabelPoints } from '../../map/drawn/ground.ts';
import { eastOf, flatBounds, type Bounds, type FlatRect } from '../../map/camera/bounds.ts';
import { findRef, type Atlas, type Ref } from '../../model/atlas.ts';
import type { Kind } from '../../model/kinds.ts';
import { defaultLayers } from '../../model/drawable.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { clampDay } from '../../time/steps.ts';
import type { ShownStep } from '../../state/shown-step.ts';
import { recordPath } from '../../url/paths.ts';
import { inSite } from '../../url/site.ts';
import { arcs, groundFor, names, points } from '../../map/svg/files.ts';
import { drawing } from '../../map/svg/drawing.ts';
import { partOf, TYPICAL, viewOf } from '../../map/camera/view-box.ts';
import type { Layout } from '../../map/drawn/layout.ts';

const boundsOf = bounds as unknown as Record<string, Bounds>;

/** The world's map where no record is open: as wide as beside the list that stands there where nothing else draws the map. */
const WORLD_WIDTH = { width: 1040, height: 520 };

export function drawPage(
	atlas: Atlas,
	lang: Lang,
	shown: Ref | null,
	step: ShownStep | undefined
): string {
	const ref = step ? step.selected : shown;
	const item = ref ? findRef(atlas, ref) : undefined;
	const fit = step?.fit ?? (item && recordFit(item, atlas, { bounds: boundsOf }));
	const part = partOf(fit);
	const box = fit ? TYPICAL : WORLD_WIDTH;
	const { size } = viewOf(fit, box.width, box.height);
	const ground = groundFor(part);
	return drawing(
		{
			atlas,
			lang,
			day: step
				? step.day
				: item
					? clampDay(item.span.latest, atlas.firstDay, atlas.asOf)
					: atlas.asOf,
			layers: step?.layers ?? defaultLayers,
			selected: ref,
			of: step?.of,
			// The page of the map itself is one to go on from without scripts.
			isBrief: ref !== null || step !== undefined,
			ground: { ...ground, href: inSite(ground.href) },
			arcs: inSite(arcs),
			points: inSite(points),
			names: inSite(names[lang]),
			labels: labels as LabelPoints,
			layout: layout as unknown as Layout,
			part,
			holds: (country) => meets(part, country),
			fit,
			size,
			href: (to) => {
				const [kind, id = ''] = to.split('/') as [Kind, string];
				return inSite(recordPath(lang, kind, id));
			}
		},
		m.map_label()
	);
}

/** Whether the bounds of a country and a part of the flat map overlap. */
function meets(part: FlatRect, country: string): boolean {
	const own = boundsOf[country];
	if (!own) return true;
	const { x, y, width, height } = flatBounds(eastOf(own));
	return (
		x < part.x + part.width && part.x < x + width && y < part.y + part.height && part.y < y + height
	);
}
