/** The page of one record, in one language, from the records as edited. Build time only. */
import { collectionOf, type Kind } from '../../model/kinds.ts';
import { formatChange, formatFigure, formatMonths } from '../../i18n/figures.ts';
import {
	proofKey,
	type Proof,
	type RecordPage,
	type SearchedEntry,
	type TradeEntry
} from '../../model/record-page.ts';
import type { Lang, Records, Searched, Trade } from '../../model/schema.ts';
import { othersThan } from '../../i18n/lang.ts';
import { Citations } from './citations.ts';
import { drafts, type CountryMembership } from './record-draft.ts';
import { wordsOf } from './words.ts';

/** Every id under which a kind has pages, earlier ones too. */
export const pageIds = (records: Records, kind: Kind): string[] =>
	records[collectionOf[kind]].flatMap((r) => [r.id, ...(r.aliases ?? [])]);

/** @param id the present id, or an earlier one @returns `undefined` where there is no such record */
export function recordPage(
	records: Records,
	kind: Kind,
	id: string,
	lang: Lang
): RecordPage | undefined {
	const draft = drafts[kind](records, id, lang);
	if (!draft) return undefined;
	const citations = new Citations();
	const rests = citations.cite(draft.sources);
	const cited = (ids: string[] | undefined) => (ids ? citations.cite(ids) : rests);
	const facts = draft.facts({ records, lang, citations, own: draft });
	const page: RecordPage = {
		kind,
		id: draft.id,
		name: draft.name[lang],
		otherNames: othersThan(lang).map((other) => ({ lang: other, name: draft.name[other] })),
		confidence: draft.confidence,
		sort: draft.sort,
		summary: draft.summary?.[lang],
		facts,
		measures: (draft.measures ?? []).map((x) => ({
			text: x.text[lang],
			sources: cited(x.sources)
		})),
		timeline: (draft.timeline ?? []).map((x) => ({
			date: x.date,
			text: x.text[lang],
			confidence: x.confidence ?? draft.confidence,
			sources: cited(x.sources)
		})),
		notes: draft.notes.flatMap((note) => (note ? [note[lang]] : [])),
		searched: draft.searched ? [searchedIn(draft.searched, lang)] : [],
		rests,
		proofs: proofs(citations, lang, draft.memberships ?? []),
		trade: (draft.trade ?? []).map((t) => tradeEntry(t, records, lang, citations)),
		membersComplete: draft.membersComplete,
		words: wordsOf(
			draft.sort,
			facts.map((f) => f.term),
			records,
			lang
		),
		sources: []
	};
	page.sources = citations.list(new Map(records.sources.map((s) => [s.id, s])), lang);
	return withoutGaps(page);
}

export const searchedIn = ({ date, what, where, found }: Searched, lang: Lang): SearchedEntry => ({
	date,
	what: what[lang],
	where: where[lang],
	found: found[lang]
});

const proofs = (
	citations: Citations,
	lang: Lang,
	all: CountryMembership[]
): Record<string, Proof> =>
	Object.fromEntries(
		all.map(({ mechanism, member, sources }) => [
			proofKey(mechanism, member),
			{ sources: citations.cite(sources), note: member.note?.[lang] }
		])
	);

function tradeEntry(
	trade: Trade,
	{ units }: Records,
	lang: Lang,
	citations: Citations
): TradeEntry {
	const unit = units.find((u) => u.id === trade.unit);
	if (!unit) throw new Error(`trade ${trade.id} has a unit that does not exist.`);
	return {
		figure: formatFigure(trade, unit, lang),
		period: formatMonths(trade.period, lang),
		reporter: trade.reporter[lang],
		change: trade.change && formatChange(trade.change, lang),
		note: trade.note?.[lang],
		confidence: trade.confidence,
		sources: citations.cite(trade.sources)
	};
}

/** Fields that a record does not have are left out of the page's data, rather than sent as gaps. */
const withoutGaps = (page: RecordPage): RecordPage =>
	JSON.parse(JSON.stringify(page)) as RecordPage;
