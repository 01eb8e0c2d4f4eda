/**
 * What the map may write, one file a language: the page shows its texts by `<use>`, so the names of the map are no text of the page, and
 * the browser keeps them. Those that no day changes stand in groups where `placed` says, and a page shows them together: by a
 * property of its style it hides what has no room.
 */
import type { Atlas, Item, LonLat } from '../../model/atlas.ts';
import type { Lang, Text } from '../../model/schema.ts';
import { year } from '../drawn/places.ts';
import type { LabelPoints } from '../drawn/ground.ts';
import { CHINA, provincesOf } from '../../model/provinces.ts';
import { inForceOn } from '../../model/status.ts';
import { areaNameId, numberId } from './name-ids.ts';
import { escape, placed } from './scene.ts';

export interface Name {
	/** In the file. */
	id: string;
	text: string;
	/** Set after the name, smaller. */
	year?: string;
}

/** Names in the file that are shown together, in the order in which they find room. */
export const nameGroups = ['provinces', 'countries', 'seas'] as const;
export type NameGroup = (typeof nameGroups)[number];

type Named = { name: Text };
type Point = { lon: number; lat: number };
const spotOf = ({ lon, lat }: Point): LonLat => [lon, lat];

export const areaName = ({ name }: Named, i: number, lang: Lang): Name => ({
	id: areaNameId(i),
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

export function chinaName(atlas: Atlas, { countries }: LabelPoints, lang: Lang) {
	const point = countries.find(({ id }) => id === CHINA);
	const name = countryName(atlas, CHINA, lang);
	return point && name && { ...name, at: spotOf(point) };
}

/** What no day changes. */
export function groupedNames(
	atlas: Atlas,
	{ provinces, countries, seas }: LabelPoints,
	lang: Lang
): Record<NameGroup, (Name & { at: LonLat })[]> {
	const own = new Set([CHINA, ...atlas.partner.map((p) => p.country)]);
	return {
		provinces: provinces.map((p) => ({ id: p.id, text: p.name[lang], at: spotOf(p) })),
		countries: countries.flatMap((c) => {
			const name = own.has(c.id) ? undefined : countryName(atlas, c.id, lang);
			return name ? [{ ...name, at: spotOf(c) }] : [];
		}),
		seas: seas
			.filter(({ rank }) => rank === 1)
			.map((s) => ({ id: `sea-${s.id}`, text: s.name[lang], at: spotOf(s) }))
	};
}

export function namesFile(atlas: Atlas, labels: LabelPoints, lang: Lang): string {
	const groups = Object.entries(groupedNames(atlas, labels, lang)).map(
		([id, names]) => `<g id="${id}">${names.map(placedText).join('')}</g>`
	);
	const china = chinaName(atlas, labels, lang);
	const names: Name[] = [
		...(china ? [china] : []),
		...atlas.partner.map((p) => partnerName(p, lang)),
		...atlas.area.map((a, i) => areaName(a, i, lang)),
		...[...numbersOf(atlas)].map((n) => ({ id: numberId(n), text: String(n) }))
	];
	return `<svg xmlns="http://www.w3.org/2000/svg">${[...groups, ...names.map((name) => text(name))].join('')}</svg>`;
}

/** How many areas a province, or all of China, has on any day. */
function numbersOf(atlas: Atlas): Set<number> {
	const days = new Set(atlas.area.flatMap(({ span }) => [span.latest, span.end ?? span.latest]));
	return new Set(
		[0, ...days].flatMap((day) => {
			const own = inForceOn(atlas.area, day).map(({ province }) => province);
			return provincesOf(atlas).map(({ id }) =>
				id === CHINA ? own.length : own.filter((province) => province === id).length
			);
		})
	);
}

/** The property by which a page hides a name of a group. */
export const hiding = (id: string): string => `--${id}`;

/** The rules of the page's style sheet do not reach into a file; its properties do. */
const since = (year: string | undefined): string =>
	year ? ` <tspan fill="var(--label-2)" display="var(--years)">${year}</tspan>` : '';

const text = ({ id, text, year }: Name, attributes = ''): string =>
	`<text id="${id}"${attributes}>${escape(text)}${since(year)}</text>`;

function placedText(name: Name & { at: LonLat }): string {
	// To half a pixel at zoom 6.5.
	const { x, y } = placed(name.at, 3);
	return text(name, ` x="${x}" y="${y}" display="var(${hiding(name.id)})"`);
}
