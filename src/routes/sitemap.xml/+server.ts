import { error } from '@sveltejs/kit';
import { allPaths, sitemap } from '$lib/server/pages/all-paths.ts';
import { figureIds } from '$lib/server/figures/pages.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { siteUrl } from '$lib/settings.ts';
import { isoDay } from '$lib/time/day.ts';
import { loadTours } from '$lib/tours/load-tours.ts';
import type { RequestHandler } from './$types';

/** A sitemap has whole addresses, so there is none where the site's is not known. */
export const prerender = siteUrl !== undefined;

export const GET: RequestHandler = async () => {
	if (siteUrl === undefined) error(404);
	const { atlas } = readBuilt();
	const paths = allPaths({ atlas, tours: await loadTours(), figures: figureIds() });
	return new Response(sitemap(paths, siteUrl, isoDay(atlas.asOf)), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
