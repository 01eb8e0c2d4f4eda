/** What a record stands together with on the map: drawn quietly while the record is selected. */
import { findRef, refOf, type AnyItem, type Atlas, type Ref } from './atlas.ts';
import { isDrawn } from './kinds.ts';
import { mechanismsOf, membersOn } from './members.ts';
import { related, type Relation } from './related.ts';
import { statusOn } from './status.ts';
import type { Day } from '../time/day.ts';

export interface Companions {
	/** Partners, zones, areas and pavilions, in force or possible on the day. */
	refs: Ref[];
	/** Other countries bound by an agreement that binds a partner, ISO 3166-1 alpha-2. */
	countries: string[];
}

/** Relations of place; siblings of a batch or a programme are told by colour and shape already. */
const close: readonly Relation[] = ['pavilion', 'place'];

export function companionsOf(atlas: Atlas, ref: Ref | null, day: Day): Companions {
	const self = ref && findRef(atlas, ref);
	if (!ref || !self) return { refs: [], countries: [] };
	const inEvents = atlas.event
		.filter((event) => event.about.includes(ref) || refOf(event) === ref)
		.flatMap(({ about }) => about);
	const near = related(atlas, ref)
		.filter(({ relation }) => close.includes(relation))
		.map(({ item }) => refOf(item));
	const refs = [...new Set([...near, ...inEvents])].filter(
		(other) => other !== ref && isThere(findRef(atlas, other), day)
	);
	return { refs, countries: self.kind === 'partner' ? bound(atlas, self.country, day) : [] };
}

function isThere(item: AnyItem | undefined, day: Day): boolean {
	if (!item || !isDrawn(item.kind)) return false;
	const status = statusOn(item.span, day);
	return status === 'in-force' || status === 'possible';
}

/** Countries for which an agreement is in force that is in force for this one too. */
function bound(atlas: Atlas, country: string, day: Day): string[] {
	const shared = mechanismsOf(atlas, country, day)
		.filter(({ membership: { status, certain } }) => status === 'in-force' && certain)
		.flatMap(({ mechanism }) => [...membersOn(mechanism, day).values()]);
	const others = shared.filter(
		(member) => member.status === 'in-force' && member.certain && member.country !== country
	);
	return [...new Set(others.map((member) => member.country))];
}
