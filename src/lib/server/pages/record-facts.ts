/** The facts of each kind of record, in the order in which its page states them. */
import labels from '$geo/labels.json';
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
import type { Citations } from './citations.ts';

/** What a fact is made with: the other records, the language, and the page's list of sources. */
export interface Desk {
	records: Records;
	lang: Lang;
	citations: Citations;
	/** What the record itself rests on, and how far that can be trusted. */
	rests: { sources: readonly string[]; confidence: Confidence };
}

type Extra = Partial<Omit<FactEntry, 'term' | 'value' | 'sources'>>;

function fact(
	desk: Desk,
	term: FactTerm,
	value: FactValue | null,
	sources: readonly string[],
	extra: Extra = {}
): FactEntry {
	const { citations, rests } = desk;
	return {
		term,
		value,
		confidence: value && sources === rests.sources ? rests.confidence : undefined,
		sources: value ? citations.cite(sources) : [],
		...extra
	};
}

const told = (desk: Desk, text: Text | undefined): FactValue | null =>
	text ? { text: text[desk.lang] } : null;

/** A start: with the day from which the clock counts it, where the date itself does not name one for certain. */
function started(desk: Desk, term: FactTerm, start: string, sources: string[], extra: Extra = {}) {
	const exact = precisionOf(start) === 'day' && !isUncertain(start);
	const countedFrom = exact ? undefined : countsFrom(start);
	return fact(desk, term, { date: start }, sources, { countedFrom, ...extra });
}

const ended = (desk: Desk, end: string | undefined, sources: string[]): FactEntry[] =>
	end === undefined ? [] : [fact(desk, 'end', { date: end }, sources)];

function located(desk: Desk, place: { province: string; place: Zone['place'] }, sources: string[]) {
	const name = labels.provinces.find((p) => p.id === place.province)?.name;
	return fact(desk, 'province', told(desk, name), sources, { note: place.place.note?.[desk.lang] });
}

export function partnerFacts(desk: Desk, r: Partner): FactEntry[] {
	return [
		started(desk, 'signed', r.start, r.sources, { candidate: r.candidate }),
		fact(desk, 'instrument', told(desk, r.instrument), r.sources),
		fact(desk, 'signatories', told(desk, r.signatories), r.sources),
		fact(desk, 'occasion', told(desk, r.occasion), r.sources),
		...(r.basis ? [fact(desk, 'basis', told(desk, r.basis), r.sources)] : []),
		...ended(desk, r.end, r.sources)
	];
}

export function mechanismFacts(desk: Desk, r: Mechanism): FactEntry[] {
	return [
		started(desk, 'start', r.start, r.sources),
		...ended(desk, r.end, r.sources),
		fact(desk, 'china', told(desk, r.china), r.sources)
	];
}

export function zoneFacts(desk: Desk, r: Zone, programme: Programme): FactEntry[] {
	const { name, authority, summary, confidence, sources } = programme;
	return [
		started(desk, 'start', r.start, r.sources),
		...ended(desk, r.end, r.sources),
		located(desk, r, r.sources),
		fact(desk, 'programme', told(desk, name), sources, { note: summary[desk.lang], confidence }),
		fact(desk, 'authority', told(desk, authority), sources, { confidence })
	];
}

export function areaPageFacts(desk: Desk, r: Area): FactEntry[] {
	const { batch, start, sources } = areaFacts(r, desk.records.batches);
	const areas = desk.records.areas;
	const link = (a: Area) => ({
		ref: refOf({ kind: 'area' as const, id: a.id }),
		name: a.name[desk.lang]
	});
	const successor = areas.filter((a) => a.id === r.replacedBy).map(link);
	const replaced = areas.filter((a) => a.replacedBy === r.id);
	const dated = (date: string | undefined): FactValue | null => (date ? { date } : null);
	const { confidence } = batch;
	return [
		fact(desk, 'replied', dated(batch.replied), batch.sources, { confidence }),
		fact(desk, 'published', dated(batch.published), batch.sources, { confidence }),
		fact(desk, 'document', batch.document ? { text: batch.document } : null, batch.sources, {
			unconfirmed: !batch.documentConfirmed,
			confidence
		}),
		fact(desk, 'reply', told(desk, batch.title), batch.sources, { confidence }),
		started(desk, 'start', start, sources),
		located(desk, r, sources),
		...ended(desk, r.end, r.endSources ?? sources),
		...(successor.length
			? [fact(desk, 'replacedBy', { links: successor }, r.endSources ?? sources)]
			: []),
		...(replaced.length
			? [fact(desk, 'replaces', { links: replaced.map(link) }, replaced[0]?.endSources ?? sources)]
			: [])
	];
}

export function pavilionFacts(desk: Desk, r: Pavilion): FactEntry[] {
	const country = desk.records.countries.find((c) => c.id === r.country)?.name;
	return [
		fact(desk, 'country', told(desk, country), r.sources),
		fact(desk, 'host', told(desk, r.host), r.sources, { note: r.place.note?.[desk.lang] }),
		started(desk, 'opened', r.start, r.sources),
		...ended(desk, r.end, r.sources),
		...(r.planned ? [fact(desk, 'planned', { yes: true }, r.sources)] : []),
		fact(desk, 'silkRoad', r.silkRoad === undefined ? null : { yes: r.silkRoad }, r.sources)
	];
}

export function eventFacts(desk: Desk, r: Event): FactEntry[] {
	return [
		fact(desk, 'date', { period: r.date }, r.sources),
		...(r.place
			? [
					fact(desk, 'place', { text: r.place.name[desk.lang] }, r.sources, {
						note: r.place.at.note?.[desk.lang]
					})
				]
			: [])
	];
}
