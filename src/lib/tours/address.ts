/** A step as a view and as addresses: its own page, and the ordinary link that shows the same. */
import type { Atlas, Kind } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { defaultView, formatView } from '../url/codec.ts';
import { stepContext, urlContext } from '../url/context.ts';
import type { UrlContext, View } from '../url/params.ts';
import { pagePath, recordPath, tourPath } from '../url/paths.ts';
import type { Step, Tour } from './tour.ts';

/** What of a visit goes along from stop to stop. */
export type Kept = Pick<View, 'mode' | 'theme'>;

/** The view of a step, as an address of the map would be read. */
export function stepView(step: Step, ctx: UrlContext): View {
	const { day: t, layers, camera: m } = step;
	return { ...defaultView(ctx), t, layers, m };
}

/** The address of a step's page, below the base path. */
export function stepHref(tour: Tour, step: Step, lang: Lang, atlas: Atlas, kept?: Kept): string {
	const ctx = stepContext(step, atlas);
	return tourPath(lang, tour.id, step.id) + formatView({ ...defaultView(ctx), ...kept }, ctx);
}

/** The address of the map, or of the record that stands out, that shows what a step shows; below the base path. */
export function deepLink(step: Step, atlas: Atlas, lang: Lang): string {
	const ctx = urlContext(atlas, step.selected);
	const [kind, id = ''] = (step.selected?.split('/') ?? []) as [Kind?, string?];
	const path = kind ? recordPath(lang, kind, id) : pagePath(lang, 'explore');
	return path + formatView(stepView(step, ctx), ctx);
}
