/**
 * What a record has to do with others. Each relation is one test of a pair, asked from either end, so that whatever a page
 * lists, lists that page in turn.
 */
import {
	findRef,
	refOf,
	type AnyItem,
	type AreaItem,
	type Atlas,
	type LonLat,
	type MechanismItem,
	type MemberItem,
	type Ref,
	type ZoneItem
} from './atlas.ts';
import { kinds, type Kind } from './kinds.ts';
import { BILATERAL } from './members.ts';

/**
 * `member`: partner and mechanism · `pavilion`: partner and its national pavilion · `event`: an event and what it is
 * about · `place`: pilot zone and pilot area of the same city · `programme`, `batch`, `country`: siblings.
 */
export type Relation =
	'member' | 'pavilion' | 'event' | 'place' | 'programme' | 'batch' | 'country';

export interface Related {
	relation: Relation;
	item: AnyItem;
}

/** Degrees within which a zone and an area of one province count as being in the same city: about 25 km. */
const SAME_CITY = 0.25;

interface Rule {
	relation: Relation;
	kinds: [Kind, Kind];
	holds: (a: AnyItem, b: AnyItem, atlas: Atlas) => boolean;
}

type OfKind<K extends Kind> = Atlas[K][number];

const rule = <A extends Kind, B extends Kind>(
	relation: Relation,
	a: A,
	b: B,
	holds: (a: OfKind<A>, b: OfKind<B>, atlas: Atlas) => boolean
): Rule => ({ relation, kinds: [a, b], holds: holds as Rule['holds'] });

const rules: Rule[] = [
	rule('member', 'partner', 'mechanism', (partner, mechanism, atlas) =>
		membersOf(atlas, mechanism).some((m) => m.country === partner.country)
	),
	rule('pavilion', 'partner', 'pavilion', (partner, hall) => hall.country === partner.country),
	rule('place', 'zone', 'area', samePlace),
	rule('programme', 'zone', 'zone', (a, b) => a.programme === b.programme),
	rule('batch', 'area', 'area', (a, b) => a.batch === b.batch),
	rule('country', 'pavilion', 'pavilion', (a, b) => !!a.country && a.country === b.country),
	...kinds.map((kind) =>
		rule(
			'event',
			kind,
			'event',
			(a, event) =>
				event.about.includes(refOf(a)) || (a.kind === 'event' && a.about.includes(refOf(event)))
		)
	)
];

/** Everything that a record is related to, in the order of the atlas. */
export function related(atlas: Atlas, ref: Ref): Related[] {
	const self = findRef(atlas, ref);
	if (!self) return [];
	return rules.flatMap(({ relation, kinds: [a, b], holds }) => {
		const others = self.kind === a ? b : self.kind === b ? a : undefined;
		if (!others) return [];
		const test = (other: AnyItem) =>
			self.kind === a ? holds(self, other, atlas) : holds(other, self, atlas);
		return (atlas[others] as AnyItem[])
			.filter((other) => other !== self && test(other))
			.map((item) => ({ relation, item }));
	});
}

/** Members of a mechanism over all time. Those of the bilateral mechanism are the partners themselves. */
export function membersOf(atlas: Atlas, mechanism: MechanismItem): MemberItem[] {
	if (mechanism.id !== BILATERAL) return mechanism.members;
	return atlas.partner.map(({ country, start, span, confidence }) => ({
		country,
		status: 'in-force',
		start,
		span,
		confidence
	}));
}

function samePlace(zone: ZoneItem, area: AreaItem): boolean {
	if (zone.gb.some((code) => area.gb.includes(code))) return true;
	return zone.province === area.province && distance(zone.at, area.at) <= SAME_CITY;
}

const distance = (a: LonLat, b: LonLat): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export interface Neighbours {
	/** From 1. */
	position: number;
	total: number;
	previous: AnyItem | undefined;
	next: AnyItem | undefined;
}

/** The records before and after one in the order of its kind, which is by date. */
export function neighbours(atlas: Atlas, { kind, id }: { kind: Kind; id: string }): Neighbours {
	const all = atlas[kind] as AnyItem[];
	const index = all.findIndex((item) => item.id === id);
	return {
		position: index + 1,
		total: all.length,
		previous: all[index - 1],
		next: index < 0 ? undefined : all[index + 1]
	};
}
