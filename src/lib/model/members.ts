import type { Day } from '../time/day.ts';
import type { Atlas, MechanismItem, PartnerItem, Ref } from './atlas.ts';
import type { MemberStatus } from './schema.ts';
import { inForceOn, statusOn } from './status.ts';

/** The mechanism whose members are the partners themselves. */
export const BILATERAL = 'bilateral-ecommerce';

export interface Membership {
	country: string;
	status: MemberStatus;
	/** False while the day lies within the bracket of the start. */
	certain: boolean;
}

/** Strongest first: what a country's several statuses come to. */
const rank: MemberStatus[] = [
	'in-force',
	'suspended',
	'left',
	'signed',
	'participant',
	'applicant'
];

/** Who belongs to a mechanism on a day, and how. A country's latest status wins, then its strongest. */
export function membersOn(mechanism: MechanismItem, day: Day): Map<string, Membership> {
	const best = new Map<string, Membership & { since: Day }>();
	for (const { country, status, span } of mechanism.members) {
		const state = statusOn(span, day);
		if (state !== 'in-force' && state !== 'possible') continue;
		const now = { country, status, certain: state === 'in-force', since: span.latest };
		const before = best.get(country);
		if (!before || beats(now, before)) best.set(country, now);
	}
	return new Map(
		[...best].map(([c, { country, status, certain }]) => [c, { country, status, certain }])
	);
}

type Dated = Membership & { since: Day };

const beats = (a: Dated, b: Dated): boolean =>
	a.certain !== b.certain
		? a.certain
		: a.since !== b.since
			? a.since > b.since
			: rank.indexOf(a.status) < rank.indexOf(b.status);

/** The agreements that bind a country on a day, with its status in each; the bilateral memorandum is not among them. */
export function mechanismsOf(
	atlas: Atlas,
	country: string,
	day: Day
): { mechanism: MechanismItem; membership: Membership }[] {
	return atlas.mechanism.flatMap((mechanism) => {
		const membership = membersOn(mechanism, day).get(country);
		return membership ? [{ mechanism, membership }] : [];
	});
}

/**
 * Members of any of some mechanisms on a day; where they differ, the stronger status. Whoever only may have joined by then is
 * left out, as in every count.
 */
export function membersOfAny(
	atlas: Atlas,
	ids: readonly string[],
	day: Day
): Map<string, MemberStatus> {
	const all = new Map<string, MemberStatus>();
	for (const mechanism of atlas.mechanism.filter((m) => ids.includes(m.id))) {
		const here: Iterable<{ country: string; status: MemberStatus }> =
			mechanism.id === BILATERAL
				? partnersOn(atlas.partner, day)
				: [...membersOn(mechanism, day).values()].filter((member) => member.certain);
		for (const { country, status } of here) {
			const before = all.get(country);
			if (!before || rank.indexOf(status) < rank.indexOf(before)) all.set(country, status);
		}
	}
	return all;
}

const partnersOn = (partners: readonly PartnerItem[], day: Day) =>
	inForceOn(partners, day).map((p) => ({ country: p.country, status: 'in-force' as const }));

/**
 * Countries that any mechanism names, and the partners, who are the members of the bilateral one, in a fixed order: positions
 * are the ids of their outlines on the map.
 */
export function memberCountries(atlas: Atlas): string[] {
	const named = atlas.mechanism.flatMap((m) => m.members.map((x) => x.country));
	return [...new Set([...named, ...atlas.partner.map((p) => p.country)])].sort();
}

/** Mechanisms among a choice of layers, and the one that the page is about. */
export const chosenMechanisms = (
	atlas: Atlas,
	layers: readonly string[],
	selected: Ref | null
): string[] =>
	atlas.mechanism
		.map((m) => m.id)
		.filter((id) => layers.includes(id) || selected === `mechanism/${id}`);
