/** Citations of the data set, of a record, or of what is shown on a day: plain text, BibTeX and CSL-JSON. */
import { languages } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';

export interface Citable {
	/** Names it among the others of the same version: `data-set`, `partner/cl`, `view`. */
	ref: string;
	/** A data set, or a page of one. */
	type: 'dataset' | 'webpage';
	/** With the day shown, where it is one. */
	title: string;
	author: string;
	/** What it is published on. */
	site: string;
	/** CalVer */
	version: string;
	/** `YYYY-MM-DD`: the day up to which the data were checked; the version is of that day. */
	issued: string;
	/** One sentence on version and day, in words. */
	edition: string;
	lang: Lang;
	/** Absolute; absent where the page does not know its host. */
	url?: string | undefined;
}

/** `Author (2026). Title. Site. Version …. https://…` */
export function plainCitation(c: Citable): string {
	const year = c.issued.slice(0, 4);
	// The title of the data set has the name of the site in it.
	const site = c.type === 'webpage' ? [c.site] : [];
	const { aside, title, stop, nextSentence, beforeAddress, afterAuthor } = languages[c.lang].signs;
	const parts = [
		`${c.author}${aside.join(year)}${afterAuthor}${title.join(c.title)}`,
		...site,
		c.edition
	];
	const text = parts.map((part) => part.replace(/[.。]$/, '')).join(nextSentence) + stop;
	return c.url ? text + beforeAddress + c.url : text;
}

/** An entry that classic BibTeX and biblatex both read. */
export function bibtex(c: Citable): string {
	const [year = '', month = ''] = c.issued.split('-');
	const fields: [string, string | undefined][] = [
		// Doubled braces keep a name whole and a title in its own case.
		['author', `{${escaped(c.author)}}`],
		['title', `{${escaped(c.title)}}`],
		['howpublished', escaped(c.site)],
		['year', year],
		['month', String(Number(month))],
		['version', escaped(c.version)],
		['note', escaped(c.edition)],
		['language', languages[c.lang].bibtex],
		['url', c.url && urlSafe(c.url)]
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
	return `@misc{${keyOf(c)},\n${lines.join(',\n')}\n}\n`;
}

/** Letters, digits and hyphens only: some readers take nothing else. */
const keyOf = ({ ref, version }: Citable): string =>
	`silk-road-ecommerce-${ref}-${version}`.replace(/[^A-Za-z0-9]+/g, '-');

const inTex: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

const escaped = (text: string): string =>
	text.replace(/[\\~^&%$#_{}]/g, (c) => inTex[c] ?? `\\${c}`);

/** In an address only what would end the field must go; percent signs are the reader's to handle. */
const urlSafe = (url: string): string =>
	url.replace(/[{}\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** One item as CSL-JSON (https://github.com/citation-style-language/schema). */
export interface CslItem {
	id: string;
	type: Citable['type'];
	title: string;
	author: { literal: string }[];
	publisher: string;
	'container-title'?: string;
	version: string;
	issued: { 'date-parts': [[number, number, number]] };
	language: string;
	note: string;
	URL?: string;
}

export function cslItem(c: Citable): CslItem {
	const [year = 0, month = 0, day = 0] = c.issued.split('-').map(Number);
	return {
		id: keyOf(c),
		type: c.type,
		title: c.title,
		author: [{ literal: c.author }],
		publisher: c.site,
		...(c.type === 'webpage' ? { 'container-title': c.site } : {}),
		version: c.version,
		issued: { 'date-parts': [[year, month, day]] },
		language: languages[c.lang].locale,
		note: c.edition,
		...(c.url ? { URL: c.url } : {})
	};
}

/** A list of one item, as reference managers import it. */
export const cslJson = (c: Citable): string => `${JSON.stringify([cslItem(c)], null, '\t')}\n`;
