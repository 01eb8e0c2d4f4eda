/**
 * What the map may write, one file a language: the page shows its texts by `<use>`, so the names of the map are no text of the page, and
 * the browser keeps them.
 */
import type { Atlas, Item } from '../../model/atlas.ts';
import type { Lang, Text } from '../../model/schema.ts';
import { year } from '../drawn/places.ts';
import type { LabelPoints } from '../drawn/ground.ts';
import { areaNameId, numberId } from './name-ids.ts';
import { escape } from './scene.ts';

export interface Name {
	/** In the file. */
	id: string;
	text: string;
	/** Set after the name, smaller. */
	year?: string;
}

type Named = { id: string; name: Text };

export const areaName = (area: Named, lang: Lang): Name => ({
	id: areaNameId(area),
	text: area.name[lang]
});
export const provinceName = ({ id, name }: Named, lang: Lang): Name => ({ id, text: name[lang] });
export const seaName = ({ id, name }: Named, lang: Lang): Name => ({
	id: `sea-${id}`,
	text: name[lang]
});
export const partnerName = (partner: Item & { country: string }, lang: Lang): Name => ({
	id: partner.country,
	text: partner.name[lang],
	year: year(partner)
});
export function countryName({ countries }: Atlas, id: string, lang: Lang): Name | undefined {
	const text = countries[id]?.[lang];
	return text ? { id, text } : undefined;
}

export function namesFile(atlas: Atlas, labels: LabelPoints, lang: Lang): string {
	const partners = new Set(atlas.partner.map((p) => p.country));
	const countries = labels.countries.flatMap(({ id }) =>
		partners.has(id) ? [] : (countryName(atlas, id, lang) ?? [])
	);
	const names: Name[] = [
		...atlas.partner.map((p) => partnerName(p, lang)),
		...countries,
		...atlas.area.map((a) => areaName(a, lang)),
		...labels.provinces.map((p) => provinceName(p, lang)),
		...labels.seas.map((s) => seaName(s, lang)),
		...[...Array(atlas.area.length + 1).keys()].map((n) => ({ id: numberId(n), text: String(n) }))
	];
	return `<svg xmlns="http://www.w3.org/2000/svg">${names.map(text).join('')}</svg>`;
}

/** The rules of the page's style sheet do not reach into a file; its properties do. */
const since = (year: string | undefined): string =>
	year ? ` <tspan fill="var(--label-2)" display="var(--years)">${year}</tspan>` : '';

const text = ({ id, text, year }: Name): string =>
	`<text id="${id}">${escape(text)}${since(year)}</text>`;
