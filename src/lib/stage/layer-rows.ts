/** The rows of the layers' drawer: what each switches, how many there are on a day, and whether any of them is on screen. */
import type { Atlas } from '../model/atlas.ts';
import { BILATERAL, membersOfAny } from '../model/members.ts';
import type { Lang } from '../model/schema.ts';
import { inForceOn } from '../model/status.ts';
import type { Sees } from '../state/map-handle.ts';
import { kindWords } from '../words/kinds.ts';
import type { Day } from '../time/day.ts';
import { anyOnScreen, type Listed } from '../state/on-screen.svelte.ts';

export interface LayerRow {
	/** As in the address. */
	layer: string;
	group: 'records' | 'zones' | 'mechanisms';
	label: string;
	/** In force on the day; of a mechanism, its members. */
	count: number;
	onScreen: boolean;
}

/** In the order of the drawer. Programmes without a named zone, and mechanisms without members, cannot be drawn. */
export function layerRows(atlas: Atlas, day: Day, lang: Lang, sees: Sees | undefined): LayerRow[] {
	const row = (
		layer: string,
		group: LayerRow['group'],
		label: string,
		all: readonly Listed[]
	): LayerRow => {
		const items = inForceOn(all, day);
		return { layer, group, label, count: items.length, onScreen: anyOnScreen(items, sees) };
	};
	const zonesOf = (id: string) => atlas.zone.filter(({ programme }) => programme === id);
	return [
		row('partners', 'records', kindWords.partner.many(), atlas.partner),
		row('areas', 'records', kindWords.area.many(), atlas.area),
		...atlas.programmes
			.filter(({ id }) => zonesOf(id).length > 0)
			.map(({ id, short }) => row(id, 'zones', short[lang], zonesOf(id))),
		row('pavilions', 'zones', kindWords.pavilion.many(), atlas.pavilion),
		...atlas.mechanism
			.filter(({ id, members }) => members.length > 0 || id === BILATERAL)
			.map(({ id, short }): LayerRow => {
				const members = [...membersOfAny(atlas, [id], day).keys()];
				return {
					layer: id,
					group: 'mechanisms',
					label: short[lang],
					count: members.length,
					onScreen: members.some((code) => !sees || sees.country(code))
				};
			})
	];
}
