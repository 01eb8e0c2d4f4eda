/** Addresses of a kiosk, which say that it is one and what colours it has. Without host; below the base path. */
import type { Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { carriedQuery } from '../url/codec.ts';
import { urlContext } from '../url/context.ts';
import { pagePath, tourPath } from '../url/paths.ts';
import type { LoopStop } from './loop.ts';
import type { Settings } from './settings.ts';

type Kept = Pick<Settings, 'start' | 'theme'>;

/** The page of a stop. */
export const stopAddress = (
	{ tour, step, lang }: Pick<LoopStop, 'tour' | 'step' | 'lang'>,
	atlas: Atlas,
	{ theme }: Kept
): string =>
	tourPath(lang, tour.id, step.id) +
	carriedQuery({ mode: 'kiosk', theme }, urlContext(atlas, null));

/** The map as the operator set it, without a record. */
export const startAddress = (lang: Lang, kept: Kept): string =>
	`${pagePath(lang, 'explore')}?${inKiosk(new URLSearchParams(kept.start), kept)}`;

/** A query that does not forget the kiosk. */
export function inKiosk(query: URLSearchParams, { theme }: Kept): URLSearchParams {
	query.set('mode', 'kiosk');
	query.set('theme', theme);
	return query;
}
