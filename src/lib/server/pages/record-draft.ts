/** What the pages of all kinds have in common, taken from a record of any kind. */
import type { Kind } from '../../model/kinds.ts';
import { areaFacts } from '../../model/compile.ts';
import type { FactEntry, Sort } from '../../model/record-page.ts';
import type {
	Confidence,
	DatedFact,
	Lang,
	Member,
	Records,
	Searched,
	Text,
	Trade,
	Zone
} from '../../model/schema.ts';
import {
	areaPageFacts,
	eventFacts,
	mechanismFacts,
	partnerFacts,
	pavilionFacts,
	zoneFacts,
	type FactContext
} from './record-facts.ts';

export interface PageDraft {
	id: string;
	name: Text;
	confidence: Confidence;
	sources: string[];
	sort: Sort;
	facts: (context: FactContext) => FactEntry[];
	notes: (Text | undefined)[];
	/** Of an area, that of its batch. */
	searched?: Searched | undefined;
	summary?: Text | undefined;
	measures?: Zone['measures'];
	timeline?: DatedFact[] | undefined;
	memberships?: CountryMembership[];
	membersComplete?: boolean;
	trade?: Trade[];
}

/** One membership of a country in a mechanism, with the sources of the mechanism where it has none of its own. */
export interface CountryMembership {
	mechanism: string;
	member: Member;
	sources: string[];
}

type Drafter = (records: Records, id: string, lang: Lang) => PageDraft | undefined;

/** Each finds a record by its present id or an earlier one. */
export const drafts: Record<Kind, Drafter> = { partner, mechanism, zone, area, pavilion, event };

const lookup = <T extends { id: string; aliases?: string[] | undefined }>(all: T[], id: string) =>
	all.find((r) => r.id === id || r.aliases?.includes(id));

function partner(records: Records, id: string): PageDraft | undefined {
	const r = lookup(records.partners, id);
	if (!r) return undefined;
	return {
		...r,
		sort: { of: 'partner' },
		facts: (context) => partnerFacts(context, r),
		notes: [r.note],
		trade: records.trade.filter((t) => t.country === r.country),
		memberships: records.mechanisms
			.flatMap(membershipsOf)
			.filter(({ member }) => member.country === r.country)
	};
}

function mechanism(records: Records, id: string, lang: Lang): PageDraft | undefined {
	const r = lookup(records.mechanisms, id);
	if (!r) return undefined;
	const short = r.short[lang] === r.name[lang] ? undefined : r.short[lang];
	return {
		...r,
		sort: { of: 'mechanism', form: r.kind, short },
		facts: (context) => mechanismFacts(context, r),
		notes: [r.note],
		memberships: membershipsOf(r)
	};
}

const membershipsOf = (m: Records['mechanisms'][number]): CountryMembership[] =>
	m.members.map((member) => ({
		mechanism: m.id,
		member,
		sources: member.sources ?? m.sources
	}));

function zone(records: Records, id: string, lang: Lang): PageDraft | undefined {
	const r = lookup(records.zones, id);
	if (!r) return undefined;
	const programme = records.programmes.find((p) => p.id === r.programme);
	if (!programme)
		throw new Error(`zone ${id} names programme ${r.programme}, which does not exist.`);
	return {
		...r,
		sort: { of: 'zone', programme: programme.id, name: programme.short[lang] },
		facts: (context) => zoneFacts(context, r, programme),
		notes: [r.note]
	};
}

function area(records: Records, id: string): PageDraft | undefined {
	const r = lookup(records.areas, id);
	if (!r) return undefined;
	const { batch, confidence, sources } = areaFacts(r, records.batches);
	return {
		id: r.id,
		name: r.name,
		confidence,
		sources,
		sort: { of: 'area', batch: batch.number },
		facts: (context) => areaPageFacts(context, r),
		notes: [r.note, batch.note],
		searched: batch.searched
	};
}

function pavilion(records: Records, id: string): PageDraft | undefined {
	const r = lookup(records.pavilions, id);
	if (!r) return undefined;
	return {
		...r,
		sort: { of: 'pavilion', form: r.form },
		facts: (context) => pavilionFacts(context, r),
		notes: [r.note]
	};
}

function event(records: Records, id: string): PageDraft | undefined {
	const r = lookup(records.events, id);
	if (!r) return undefined;
	return {
		...r,
		sort: { of: 'event', theme: r.kind },
		facts: (context) => eventFacts(context, r),
		notes: [r.note]
	};
}
