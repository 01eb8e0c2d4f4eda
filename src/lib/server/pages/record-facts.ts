/** The facts of each kind of record, in the order in which its page states them. */
import { isUncertain, precisionOf } from '../../i18n/dates.ts';
import { refOf } from '../../model/atlas.ts';
import { areaFacts, countsFrom } from '../../model/compile.ts';
import type { FactEntry, FactTerm, FactValue } from '../../model/record-page.ts';
import type {
	Area,
	Confidence,
	Event,
	Lang,
	Mechanism,
	Partner,
	Pavilion,
	Programme,
	Records,
	Text,
	Zone
} from '../../model/schema.ts';
import { readLabels } from '../read/read-layout.ts';
import type { Citations } from './citations.ts';

const { provinces } = readLabels();

/** What a fact is made with: the other records, the language, and the page's list of sources. */
export interface FactContext {
	records: Records;
	lang: Lang;
	citations: Citations;
	/** What the record itself rests on. */
	own: Backing;
}

/** What a fact rests on, and how far that can be trusted, where the data say so. */
export interface Backing {
	sources: readonly string[];
	confidence?: Confidence;
}

type Extra = Partial<Omit<FactEntry, 'term' | 'value' | 'sources'>>;

function fact(
	context: FactContext,
	term: FactTerm,
	value: FactValue | null,
	{ sources, confidence }: Backing,
	extra: Extra = {}
): FactEntry {
	return {
		term,
		value,
		confidence: value ? confidence : undefined,
		sources: value ? context.citations.cite(sources) : [],
		...extra
	};
}

const told = (context: FactContext, text: Text | undefined): FactValue | null =>
	text ? { text: text[context.lang] } : null;

/** A start: with the day from which the clock counts it, where the date itself does not name one for certain. */
function started(context: FactContext, term: FactTerm, start: string, extra: Extra = {}) {
	const exact = precisionOf(start) === 'day' && !isUncertain(start);
	const countedFrom = exact ? undefined : countsFrom(start);
	return fact(context, term, { date: start }, context.own, { countedFrom, ...extra });
}

const ended = (
	context: FactContext,
	end: string | undefined,
	backing = context.own
): FactEntry[] => (end === undefined ? [] : [fact(context, 'end', { date: end }, backing)]);

function located(context: FactContext, place: { province: string; place: Zone['place'] }) {
	const name = provinces.find((p) => p.id === place.province)?.name;
	return fact(context, 'province', told(context, name), context.own, {
		note: place.place.note?.[context.lang]
	});
}

export function partnerFacts(context: FactContext, r: Partner): FactEntry[] {
	return [
		started(context, 'signed', r.start, { candidate: r.candidate }),
		fact(context, 'instrument', told(context, r.instrument), context.own),
		fact(context, 'signatories', told(context, r.signatories), context.own),
		fact(context, 'occasion', told(context, r.occasion), context.own),
		...(r.basis ? [fact(context, 'basis', told(context, r.basis), context.own)] : []),
		...ended(context, r.end)
	];
}

export function mechanismFacts(context: FactContext, r: Mechanism): FactEntry[] {
	return [
		started(context, 'start', r.start),
		...ended(context, r.end),
		fact(context, 'china', told(context, r.china), context.own)
	];
}

export function zoneFacts(context: FactContext, r: Zone, programme: Programme): FactEntry[] {
	const { name, authority, summary } = programme;
	return [
		started(context, 'start', r.start),
		...ended(context, r.end),
		located(context, r),
		fact(context, 'programme', told(context, name), programme, { note: summary[context.lang] }),
		fact(context, 'authority', told(context, authority), programme)
	];
}

export function areaPageFacts(context: FactContext, r: Area): FactEntry[] {
	const { batch, start } = areaFacts(r, context.records.batches);
	const areas = context.records.areas;
	const link = (a: Area) => ({
		ref: refOf({ kind: 'area' as const, id: a.id }),
		name: a.name[context.lang]
	});
	const successor = areas.filter((a) => a.id === r.replacedBy).map(link);
	const replaced = areas.filter((a) => a.replacedBy === r.id);
	const dated = (date: string | undefined): FactValue | null => (date ? { date } : null);
	const backing = (a: Area | undefined): Backing =>
		a?.endSources ? { sources: a.endSources } : context.own;
	return [
		fact(context, 'replied', dated(batch.replied), batch),
		fact(context, 'published', dated(batch.published), batch),
		fact(context, 'document', batch.document ? { text: batch.document } : null, batch, {
			unconfirmed: !batch.documentConfirmed
		}),
		fact(context, 'reply', told(context, batch.title), batch),
		started(context, 'start', start),
		located(context, r),
		...ended(context, r.end, backing(r)),
		...(successor.length ? [fact(context, 'replacedBy', { links: successor }, backing(r))] : []),
		...(replaced.length
			? [fact(context, 'replaces', { links: replaced.map(link) }, backing(replaced[0]))]
			: [])
	];
}

export function pavilionFacts(context: FactContext, r: Pavilion): FactEntry[] {
	const country = context.records.countries.find((c) => c.id === r.country)?.name;
	return [
		fact(context, 'country', told(context, country), context.own),
		fact(context, 'host', told(context, r.host), context.own, {
			note: r.place.note?.[context.lang]
		}),
		started(context, 'opened', r.start),
		...ended(context, r.end),
		...(r.planned ? [fact(context, 'planned', { yes: true }, context.own)] : []),
		fact(context, 'silkRoad', r.silkRoad === undefined ? null : { yes: r.silkRoad }, context.own)
	];
}

export function eventFacts(context: FactContext, r: Event): FactEntry[] {
	return [
		fact(context, 'date', { period: r.date }, context.own),
		...(r.place
			? [
					fact(context, 'place', { text: r.place.name[context.lang] }, context.own, {
						note: r.place.at.note?.[context.lang]
					})
				]
			: [])
	];
}
