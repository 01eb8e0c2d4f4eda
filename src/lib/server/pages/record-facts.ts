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
export interface Desk {
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
	desk: Desk,
	term: FactTerm,
	value: FactValue | null,
	{ sources, confidence }: Backing,
	extra: Extra = {}
): FactEntry {
	return {
		term,
		value,
		confidence: value ? confidence : undefined,
		sources: value ? desk.citations.cite(sources) : [],
		...extra
	};
}

const told = (desk: Desk, text: Text | undefined): FactValue | null =>
	text ? { text: text[desk.lang] } : null;

/** A start: with the day from which the clock counts it, where the date itself does not name one for certain. */
function started(desk: Desk, term: FactTerm, start: string, extra: Extra = {}) {
	const exact = precisionOf(start) === 'day' && !isUncertain(start);
	const countedFrom = exact ? undefined : countsFrom(start);
	return fact(desk, term, { date: start }, desk.own, { countedFrom, ...extra });
}

const ended = (desk: Desk, end: string | undefined, backing = desk.own): FactEntry[] =>
	end === undefined ? [] : [fact(desk, 'end', { date: end }, backing)];

function located(desk: Desk, place: { province: string; place: Zone['place'] }) {
	const name = provinces.find((p) => p.id === place.province)?.name;
	return fact(desk, 'province', told(desk, name), desk.own, {
		note: place.place.note?.[desk.lang]
	});
}

export function partnerFacts(desk: Desk, r: Partner): FactEntry[] {
	return [
		started(desk, 'signed', r.start, { candidate: r.candidate }),
		fact(desk, 'instrument', told(desk, r.instrument), desk.own),
		fact(desk, 'signatories', told(desk, r.signatories), desk.own),
		fact(desk, 'occasion', told(desk, r.occasion), desk.own),
		...(r.basis ? [fact(desk, 'basis', told(desk, r.basis), desk.own)] : []),
		...ended(desk, r.end)
	];
}

export function mechanismFacts(desk: Desk, r: Mechanism): FactEntry[] {
	return [
		started(desk, 'start', r.start),
		...ended(desk, r.end),
		fact(desk, 'china', told(desk, r.china), desk.own)
	];
}

export function zoneFacts(desk: Desk, r: Zone, programme: Programme): FactEntry[] {
	const { name, authority, summary } = programme;
	return [
		started(desk, 'start', r.start),
		...ended(desk, r.end),
		located(desk, r),
		fact(desk, 'programme', told(desk, name), programme, { note: summary[desk.lang] }),
		fact(desk, 'authority', told(desk, authority), programme)
	];
}

export function areaPageFacts(desk: Desk, r: Area): FactEntry[] {
	const { batch, start } = areaFacts(r, desk.records.batches);
	const areas = desk.records.areas;
	const link = (a: Area) => ({
		ref: refOf({ kind: 'area' as const, id: a.id }),
		name: a.name[desk.lang]
	});
	const successor = areas.filter((a) => a.id === r.replacedBy).map(link);
	const replaced = areas.filter((a) => a.replacedBy === r.id);
	const dated = (date: string | undefined): FactValue | null => (date ? { date } : null);
	const backing = (a: Area | undefined): Backing =>
		a?.endSources ? { sources: a.endSources } : desk.own;
	return [
		fact(desk, 'replied', dated(batch.replied), batch),
		fact(desk, 'published', dated(batch.published), batch),
		fact(desk, 'document', batch.document ? { text: batch.document } : null, batch, {
			unconfirmed: !batch.documentConfirmed
		}),
		fact(desk, 'reply', told(desk, batch.title), batch),
		started(desk, 'start', start),
		located(desk, r),
		...ended(desk, r.end, backing(r)),
		...(successor.length ? [fact(desk, 'replacedBy', { links: successor }, backing(r))] : []),
		...(replaced.length
			? [fact(desk, 'replaces', { links: replaced.map(link) }, backing(replaced[0]))]
			: [])
	];
}

export function pavilionFacts(desk: Desk, r: Pavilion): FactEntry[] {
	const country = desk.records.countries.find((c) => c.id === r.country)?.name;
	return [
		fact(desk, 'country', told(desk, country), desk.own),
		fact(desk, 'host', told(desk, r.host), desk.own, { note: r.place.note?.[desk.lang] }),
		started(desk, 'opened', r.start),
		...ended(desk, r.end),
		...(r.planned ? [fact(desk, 'planned', { yes: true }, desk.own)] : []),
		fact(desk, 'silkRoad', r.silkRoad === undefined ? null : { yes: r.silkRoad }, desk.own)
	];
}

export function eventFacts(desk: Desk, r: Event): FactEntry[] {
	return [
		fact(desk, 'date', { period: r.date }, desk.own),
		...(r.place
			? [
					fact(desk, 'place', { text: r.place.name[desk.lang] }, desk.own, {
						note: r.place.at.note?.[desk.lang]
					})
				]
			: [])
	];
}
