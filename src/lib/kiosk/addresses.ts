/** Addresses of a kiosk, which say that it is one and what colours it has. Without host, below the base path, unless told otherwise. */
import type { Page } from '@sveltejs/kit';
import type { Atlas } from '../model/atlas.ts';
import { langPattern } from '../model/lang.ts';
import type { Lang } from '../model/schema.ts';
import { publicAddress } from '../public-address.ts';
import { sharedAddress } from '../state/shared-address.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { carriedQuery, formatView } from '../url/codec.ts';
import { urlContext } from '../url/context.ts';
import { pagePath, stopPath } from '../url/paths.ts';
import type { LoopStop } from './loop.ts';
import type { Settings } from './settings.ts';

type Fixed = Pick<Settings, 'start' | 'theme'>;

/** The page of a stop. */
export const stopAddress = (
	{ tour, step, lang }: Pick<LoopStop, 'tour' | 'step' | 'lang'>,
	atlas: Atlas,
	{ theme }: Fixed
): string =>
	stopPath(lang, tour, step.id, carriedQuery({ mode: 'kiosk', theme }, urlContext(atlas, null)));

/** As it is counted: without the language. @param address below the base path, without its query */
export const countedAs = (address: string): string =>
	address.replace(new RegExp(`^/(${langPattern})`), '');

/** The map as the operator set it, without a record. */
export const startAddress = (lang: Lang, fixed: Fixed): string =>
	`${pagePath(lang, 'explore')}?${inKiosk(new URLSearchParams(fixed.start), fixed)}`;

/** The same view on the visitor's own machine. With host. */
export function phoneAddress(
	view: ViewState,
	lang: Lang,
	page: Pick<Page, 'route' | 'url'>
): string {
	const { path, context } = sharedAddress(view, lang, page);
	const query = formatView({ ...view.view, mode: 'explore', theme: 'system' }, context);
	return publicAddress(path + query, location.origin);
}

/** A query that does not forget the kiosk. */
export function inKiosk(query: URLSearchParams, { theme }: Fixed): URLSearchParams {
	query.set('mode', 'kiosk');
	query.set('theme', theme);
	return query;
}
