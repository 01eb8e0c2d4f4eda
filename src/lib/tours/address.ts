/** A step as a view, and as the ordinary link that shows the same. */
import type { Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { defaultView, formatView } from '../url/codec.ts';
import { urlContext } from '../url/context.ts';
import type { UrlContext, View } from '../url/params.ts';
import { refPath } from '../url/paths.ts';
import type { Step } from './tour.ts';

/** The view of a step, as an address of the map would be read. */
export function stepView(step: Step, ctx: UrlContext): View {
	const { day: t, from = null, compare = 'one', layers, camera: m } = step;
	return { ...defaultView(ctx), t, from, compare, layers, m };
}

/** The address of the map, or of the record that stands out, that shows what a step shows; below the base path. */
export function deepLink(step: Step, atlas: Atlas, lang: Lang): string {
	const ctx = urlContext(atlas, step.selected);
	return refPath(lang, step.selected) + formatView(stepView(step, ctx), ctx);
}
