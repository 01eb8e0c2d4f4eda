import { siteUrl } from '$lib/settings.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(
		`User-agent: *\nAllow: /\n${siteUrl === undefined ? '' : `\nSitemap: ${siteUrl}/sitemap.xml\n`}`,
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
