/** What every citation says of the site and of the version of its data. */
import { m } from '$lib/paraglide/messages.js';
import { formatDay } from '../i18n/dates.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Citable } from '../words/cite.ts';
import type { Lang } from '../model/schema.ts';
import { isoDay } from '../time/day.ts';

export const editionOf = (
	{ version, asOf }: Pick<Atlas, 'version' | 'asOf'>,
	lang: Lang
): Pick<Citable, 'author' | 'site' | 'version' | 'issued' | 'edition' | 'lang'> => ({
	author: m.cite_author(),
	site: m.site_title(),
	version,
	issued: isoDay(asOf),
	edition: m.data_edition({ version, day: formatDay(asOf, lang) }),
	lang
});
