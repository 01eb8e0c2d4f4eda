/**
 * Published records: what is edited in `data/`, with the dates as days and everything that a record takes from another one
 * (an area from its batch, a fact from its record) written out. The key order is that of the files.
 */
import { z } from 'zod';
import {
	Area,
	Batch,
	Confidence,
	Contradiction,
	CountryName,
	CoveredFact,
	DatedFact,
	Edtf,
	Event,
	Id,
	Mechanism,
	Member,
	OfficialCount,
	Partner,
	Pavilion,
	Point,
	Programme,
	Series,
	Source,
	Term,
	Text,
	Trade,
	Unit,
	Unlinked,
	Zone,
	type CollectionName
} from '../../model/schema.ts';

const Sources = z.array(Id).min(1).meta({ description: 'Ids of records in sources.' });
const Day = z.iso.date();

const earliest = Day.nullable().meta({
	description: 'First possible day of the start; null where the start is open or not known.'
});
const latest = Day.meta({ description: 'Last possible day of the start.' });
const unconfirmed = z
	.boolean()
	.meta({ description: 'The date carries a question mark: no page found states it.' });

/** Where a record has a start. In force on a day: inForceFrom ≤ day, and day < inForceBefore if there is one. */
const lasting = {
	start: Edtf.meta({ description: 'EDTF; an interval is the bracket in which the day lies.' }),
	end: Edtf.optional().meta({ description: 'EDTF; absent while the record has not ended.' }),
	earliest,
	latest,
	inForceFrom: Day.meta({ description: 'First day on which it counts; the same as latest.' }),
	inForceBefore: Day.nullable().meta({
		description: 'First day on which it no longer counts; null where it has not ended.'
	}),
	unconfirmed
};

/** Keys that say what a record is stand first, those that say what it rests on last, the dates between. */
const first = [
	'id',
	'name',
	'topic',
	'term',
	'short',
	'country',
	'line',
	'lineName',
	'status',
	'programme',
	'batch',
	'number',
	'kind'
];
const last = ['confidence', 'sources', 'note', 'searched', 'aliases'];
const rank = (key: string, isOwn: boolean): number => {
	if (first.includes(key)) return first.indexOf(key) - first.length;
	if (last.includes(key)) return 2 + last.indexOf(key);
	return isOwn ? 0 : 1;
};

/** The edited record with some keys added or replaced. */
function record<S extends z.ZodRawShape, T extends z.ZodRawShape>(edited: z.ZodObject<S>, own: T) {
	const shape = Object.entries({ ...edited.shape, ...own }).sort(
		([a], [b]) => rank(a, a in own) - rank(b, b in own)
	);
	return z.strictObject(Object.fromEntries(shape) as Omit<S, keyof T> & T);
}

const rested = { confidence: Confidence, sources: Sources };
const Fact = record(DatedFact, rested);
const Measure = z.strictObject({ text: DatedFact.shape.text, sources: Sources });
const timeline = z.array(Fact).optional();

/** What a figure covers, as days. */
const covering = {
	period: Point.shape.period.meta({ description: 'EDTF: a year, a month or months.' }),
	periodStart: Day.meta({ description: 'First day of the period.' }),
	periodEnd: Day.meta({ description: 'Last day of the period.' })
};
const Figure = record(Point, {
	lineName: Series.shape.name.optional().meta({ description: 'Of the line of the series.' }),
	...covering,
	value: Point.shape.value,
	unit: Id.meta({ description: 'A record in units: that of the line, or else of the series.' })
});

/** File under `/data/` → schema of its records. */
export const schemas = {
	partners: record(Partner, { ...lasting, timeline }),
	mechanisms: record(Mechanism, {
		...lasting,
		members: z.array(record(Member, { ...lasting, ...rested })),
		timeline
	}),
	programmes: record(Programme, {
		start: Edtf.optional(),
		earliest,
		latest: Day.nullable().meta({ description: 'Last possible day; null where nothing says.' }),
		unconfirmed
	}),
	zones: record(Zone, { ...lasting, measures: z.array(Measure).optional(), timeline }),
	batches: record(Batch, lasting),
	areas: record(Area, { ...lasting, ...rested }),
	pavilions: record(Pavilion, lasting),
	events: record(Event, { date: Edtf, earliest, latest, unconfirmed }),
	sources: record(Source, {
		title: Text.meta({
			description:
				'As printed, the same in both languages; a description of ours stands in round brackets.'
		}),
		lang: Source.shape.lang,
		publisher: Text.meta({ description: 'The same in both languages where it has one name only.' })
	}),
	unlinked: record(Unlinked, {}),
	counts: record(OfficialCount, {
		date: Edtf,
		day: Day.meta({ description: 'The day on which ours is counted: the last one of the date.' }),
		ours: z
			.int()
			.nullable()
			.meta({ description: 'Our count on that day; null where the atlas has no such count.' })
	}),
	countries: record(CountryName, {}),
	units: record(Unit, {}),
	series: record(Series, { points: z.array(Figure).min(1) }),
	trade: record(Trade, { ...covering, value: Trade.shape.value, unit: Trade.shape.unit }),
	contradictions: record(Contradiction, {}),
	coverage: record(CoveredFact, {}),
	glossary: record(Term, {})
} as const satisfies Record<CollectionName, z.ZodObject>;

export type Published = { [K in CollectionName]: z.infer<(typeof schemas)[K]>[] };
