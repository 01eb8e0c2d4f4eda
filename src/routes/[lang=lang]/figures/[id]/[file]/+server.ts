import { error } from '@sveltejs/kit';
import { isLang, langs } from '$lib/i18n/lang.ts';
import { figureFile, figureIds } from '$lib/server/figures/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	langs.flatMap((lang) =>
		figureIds().flatMap((id) =>
			['csv', 'svg']
				.map((form) => ({ lang, id, file: `${id}.${form}` }))
				.filter(({ file }) => figureFile(file, lang) !== undefined)
		)
	);

export const GET: RequestHandler = ({ params: { lang, file } }) => {
	const found = isLang(lang) ? figureFile(file, lang) : undefined;
	if (!found) error(404);
	return new Response(found.text, { headers: { 'content-type': `${found.type}; charset=utf-8` } });
};
