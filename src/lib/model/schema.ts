/**
 * The one definition of every record in `data/`. Types, JSON Schema and the shape checks all come from here;
 * what a shape cannot say (references, order of dates, places inside provinces) is in `checks/`.
 */
import { z } from 'zod';
import { kinds, recordKinds } from './kinds.ts';
import { langs, type Lang } from './lang.ts';

/** A kebab-case id: stable once published, because it is part of an address. */
export const Id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const plain = z
	.string()
	.trim()
	.min(1, 'must not be empty')
	.refine((s) => !/<\/?[a-z][^>]*>/i.test(s), 'must be plain text, without HTML')
	.refine(
		(s) => !/^[=+\-@＝＋－＠]/.test(s),
		'must not begin with =, +, - or @, which a spreadsheet takes for a formula'
	);

/** A text in every language (BCP 47 `en` and `zh`, the latter meaning zh-Hans). */
export const Text = z.strictObject(
	Object.fromEntries(langs.map((lang) => [lang, plain])) as Record<Lang, typeof plain>
);

/**
 * An EDTF string (ISO 8601-2): a day, a month or a year, perhaps with `?`, `~` or `%`, or an interval of them. Where a record
 * starts or ends, an interval is the bracket the day must lie in (`2025-01-01/2025-07-01`, `../2023-10-10`); where an event
 * takes place, it is its first and last day. Seasons, centuries and `X` are left out: `i18n/dates.ts` has no words for them.
 */
export const Edtf = z
	.string()
	.regex(
		/^(\.\.\/)?\d{4}(-[01]\d(-[0-3]\d)?)?[?~%]?(\/(\d{4}(-[01]\d(-[0-3]\d)?)?[?~%]?|\.\.))?$/,
		'must be an EDTF date'
	);

export const Confidence = z.enum(['official', 'press', 'secondary', 'unverified']);

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');
/** ISO 3166-2 of a Chinese province-level division. */
export const Province = z.string().regex(/^CN-[A-Z]{2}$/, 'must be an ISO 3166-2 code of China');
/** GB/T 2260, six digits. */
export const Gb = z.string().regex(/^\d{6}$/, 'must be a six-digit GB/T 2260 code, in quotes');

/** WGS 84, decimal degrees, longitude first. */
export const Place = z.strictObject({
	lon: z.number().min(-180).max(180),
	lat: z.number().min(-90).max(90),
	/** `city`: the seat; `site`: the place itself; `approximate`: set by hand, good to some kilometres. */
	precision: z.enum(['city', 'site', 'approximate']),
	note: Text.optional()
});

const Sources = z.array(Id).min(1, 'needs at least one source');

/** A dated fact inside a record. Without `sources` of its own it rests on those of its record. */
export const DatedFact = z.strictObject({
	date: Edtf,
	text: Text,
	confidence: Confidence.optional(),
	sources: Sources.optional()
});

/** What was last looked for and not settled, so that nobody looks for the same again at once. */
export const Searched = z.strictObject({
	/** The day on which it was looked for. */
	date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day'),
	what: Text,
	where: Text,
	/** Also where it was nothing. */
	found: Text
});

const base = {
	id: Id,
	/** Earlier ids of this record; their addresses keep working. */
	aliases: z.array(Id).optional(),
	name: Text,
	confidence: Confidence,
	sources: Sources,
	note: Text.optional(),
	searched: Searched.optional()
};

const span = {
	/** When it came into force; an interval is a bracket. */
	start: Edtf,
	/** First day on which it is no longer in force. */
	end: Edtf.optional()
};

export const Partner = z.strictObject({
	...base,
	...span,
	/** `id` is this code in lower case. */
	country: Country,
	instrument: Text.optional(),
	signatories: Text.optional(),
	occasion: Text.optional(),
	/** A commonly reported, more exact date that no page found confirms; shown, never counted. */
	candidate: Edtf.optional(),
	/** Why this country counts as a partner where no page dates its memorandum. */
	basis: Text.optional(),
	timeline: z.array(DatedFact).optional()
});

export const MemberStatus = z.enum([
	'in-force',
	'signed',
	'participant',
	'applicant',
	'left',
	'suspended'
]);

export const Member = z.strictObject({
	country: Country,
	status: MemberStatus,
	start: Edtf,
	end: Edtf.optional(),
	confidence: Confidence,
	note: Text.optional(),
	sources: Sources.optional()
});

export const Mechanism = z.strictObject({
	...base,
	...span,
	/** The short name that people use, e.g. RCEP. */
	short: Text,
	kind: z.enum(['bilateral', 'regional', 'plurilateral', 'dialogue', 'initiative', 'expo']),
	summary: Text,
	/** China's own part in it. */
	china: Text,
	/** False where more members exist than could be named. */
	membersComplete: z.boolean(),
	/** A country may stand more than once: applicant first, in force later. */
	members: z.array(Member),
	timeline: z.array(DatedFact).optional()
});

export const Programme = z.strictObject({
	...base,
	/** Absent where the founding day was not found. */
	start: Edtf.optional(),
	short: Text,
	family: z.enum(['rules', 'services', 'digital', 'trade', 'data', 'bases']),
	authority: Text,
	summary: Text
});

export const Zone = z.strictObject({
	...base,
	...span,
	programme: Id,
	province: Province,
	place: Place,
	/** Only where the zone is the whole of these divisions; a park or a district stays a point. */
	gb: z.array(Gb).min(1).optional(),
	summary: Text.optional(),
	measures: z.array(z.strictObject({ text: Text, sources: Sources.optional() })).optional(),
	timeline: z.array(DatedFact).optional()
});

export const Batch = z.strictObject({
	id: Id,
	number: z.int().min(1),
	...span,
	title: Text,
	/** How many areas the reply names. */
	count: z.int().min(1),
	/** Day of the State Council's reply; with `?` where no page found states it. */
	replied: Edtf.optional(),
	/** Day the reply was made public. */
	published: Edtf.optional(),
	/** Number of the document, in the form 国函〔2015〕44号. */
	document: plain.optional(),
	documentConfirmed: z.boolean().optional(),
	confidence: Confidence,
	note: Text.optional(),
	searched: Searched.optional(),
	sources: Sources
});

export const Area = z.strictObject({
	id: Id,
	aliases: z.array(Id).optional(),
	name: Text,
	/** Number of its batch, from which it takes start, confidence and sources unless it has its own. */
	batch: z.int().min(1),
	start: Edtf.optional(),
	end: Edtf.optional(),
	endSources: Sources.optional(),
	kind: z.enum(['city', 'prefecture', 'county-level-city', 'new-area', 'island']),
	province: Province,
	gb: z.array(Gb).min(1),
	place: Place,
	/** Area that took its place. */
	replacedBy: Id.optional(),
	confidence: Confidence.optional(),
	sources: Sources.optional(),
	note: Text.optional()
});

export const Pavilion = z.strictObject({
	...base,
	...span,
	/** Absent where one hall stands for several states. */
	country: Country.optional(),
	/** `hall`: a place one can walk into; `platform`: a shop on an e-commerce platform. */
	form: z.enum(['hall', 'platform']),
	host: Text,
	place: Place,
	/** Whether the page ties it to Silk Road e-commerce; absent where the page is silent. */
	silkRoad: z.boolean().optional(),
	planned: z.boolean().optional()
});

const named = (kinds: readonly string[]) =>
	new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`);

/** A record named as `kind/id`, as in its address. */
export const Ref = z.string().regex(named(kinds), 'must be kind/id, for example partner/sg');

export const Event = z.strictObject({
	...base,
	/** An interval is the first and the last day of the event. */
	date: Edtf,
	kind: z.enum(['partner', 'rules', 'pilot', 'policy', 'gather', 'figures', 'world']),
	summary: Text,
	place: z.strictObject({ name: Text, country: Country.or(z.literal('EU')), at: Place }).optional(),
	about: z.array(Ref).optional()
});

/** One wording where it is the same in both languages (a title as printed, a domain), a text in both otherwise. */
export const Wording = z.union([Text, plain]);

/** A domain without a subdomain that does not matter, in lower case. */
const Domain = z
	.string()
	.regex(
		/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
		'must be a domain, for example example.org'
	);

/** A domain that must not be linked to, subdomains included. */
export const Unlinked = z.strictObject({ id: Id, domain: Domain, reason: Text });

export const Source = z.strictObject({
	id: Id,
	/** As printed, in its own language; our description of the page, in round brackets, in both. */
	title: Wording,
	/** BCP 47 language of the page. */
	lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
	/** One name where there is no usual Chinese one. */
	publisher: Wording,
	date: Edtf.optional(),
	url: z.url({ protocol: /^https?$/ }).optional(),
	/**
	 * `repost` or `mirror` where the page is not the first publisher's; `quoted` where it was not seen, but a page that quotes
	 * it, so that it has no address; `none` where no page was found.
	 */
	copy: z.enum(['repost', 'mirror', 'quoted', 'none']).optional(),
	/** Domain of the copy that was read, where `unlinked.yaml` forbids a link to it; the source then has no address. */
	seenOn: Domain.optional(),
	/** What it says that we rely on, in our own words. */
	says: Text
});

export const OfficialCount = z.strictObject({
	id: Id,
	/** What is counted: a kind, one programme, one mechanism's members, or a scope that the atlas does not count. */
	counts: z
		.string()
		.regex(/^(partners|areas|pavilions|programme\/[a-z0-9-]+|mechanism\/[a-z0-9-]+)$/),
	date: Edtf,
	count: z.int().min(0),
	/** `about` and `more-than` are the source's own hedges. */
	qualifier: z.enum(['exactly', 'more-than', 'about']),
	/** Present where the statement counts something narrower or wider than the atlas. */
	scope: Text.optional(),
	statement: Text,
	confidence: Confidence,
	sources: Sources,
	/** Where our count differs: what ours is on that day, and the likely reason. */
	difference: z.strictObject({ ours: z.int().min(0), reason: Text }).optional()
});

export const CountryName = z.strictObject({
	/** ISO 3166-1 alpha-2, or X… for units without one. */
	id: z.string().regex(/^[A-Z]{2}$|^X[A-Z]{1,2}$/),
	name: Text
});

/** A unit that figures are given in. */
export const Unit = z.strictObject({
	id: Id,
	/** As it follows a number. */
	name: Text,
	/** In Chinese a value is multiplied by this first: a billion dollars is ten 亿美元. */
	timesInChinese: z.number().positive().optional(),
	/** ISO 4217, for money. */
	currency: z
		.string()
		.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')
		.optional(),
	/** How many single ones (yuan, square metres, per cent) one of it is. */
	scale: z.number().positive()
});

/**
 * What a figure covers, in EDTF: a year, a month, or an interval of whole months for a half-year (`2025-01/2025-06`), a
 * quarter or several. For a figure that is counted at a date (`at-dates`), the month or the year in which it was stated.
 */
export const Period = z
	.string()
	.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(\/\d{4}-(0[1-9]|1[0-2]))?)?$/,
		'must be a year, a month or an interval of months, for example 2025-01/2025-06'
	);

/**
 * `preliminary`: its source calls it so, or it was a first estimate that a later figure replaced; `final`: as announced for
 * good, or with nothing in the source that calls it preliminary; `revised`: an earlier figure, recalculated later.
 */
export const FigureStatus = z.enum(['preliminary', 'final', 'revised', 'target', 'forecast']);

const figure = {
	period: Period,
	value: z.number(),
	/** The source's own hedge; absent where it gives the figure as it is. */
	qualifier: z.enum(['more-than', 'about']).optional(),
	/** Against the same period of the year before, as the source states it. */
	change: z
		.strictObject({ value: z.number(), unit: z.enum(['percent', 'percentage-points']) })
		.optional()
};

export const Point = z.strictObject({
	/** Which line of its series; required where the series has lines. */
	line: Id.optional(),
	...figure,
	status: FigureStatus,
	/** Worked out here from what the source states. */
	derived: z.boolean().optional(),
	confidence: Confidence,
	sources: Sources,
	note: Text.optional()
});

export const Series = z.strictObject({
	id: Id,
	name: Text,
	/** A unit of `units.yaml`. */
	unit: Id,
	/** `at-dates`: a stock, counted at a date; otherwise what a period came to. */
	frequency: z.enum(['annual', 'part-year', 'mixed', 'at-dates']),
	/** Figures that are not comparable with one another: countries, scopes, kinds of the same statistic. */
	lines: z
		.array(
			z.strictObject({
				id: Id,
				name: Text,
				/** Where it is not that of the series. */
				unit: Id.optional(),
				/** The line that it continues under another definition or for another coverage: drawn beside it with a break between. */
				follows: z
					.strictObject({
						line: Id,
						/** The first period that is counted in the new way. */
						from: Period,
						/** What is counted otherwise, in one sentence. */
						why: Text
					})
					.optional()
			})
		)
		.min(2, 'needs at least two, or none')
		.optional(),
	note: Text.optional(),
	/** What the note rests on. */
	sources: Sources.optional(),
	searched: Searched.optional(),
	points: z.array(Point).min(1, 'needs at least one point')
});

/** China's trade in goods with a country or a region, the latest found; reporters differ, so records are not comparable. */
export const Trade = z.strictObject({
	id: Id,
	/** Either this or `region`. */
	country: Country.optional(),
	region: Text.optional(),
	...figure,
	unit: Id,
	/** Whose figure it is. */
	reporter: Text,
	confidence: Confidence,
	sources: Sources,
	note: Text.optional()
});

/** Any record of any file, named as `kind/id`. */
export const RecordRef = z
	.string()
	.regex(named(recordKinds), 'must be kind/id, for example series/cbec-total');

/** Where sources disagree, or one disagrees with itself. */
export const Contradiction = z.strictObject({
	id: Id,
	topic: Text,
	sides: z
		.array(z.strictObject({ says: Text, sources: Sources }))
		.min(2, 'needs at least two sides'),
	/** What the atlas shows. */
	shown: Text,
	why: Text,
	about: z.array(RecordRef).optional()
});

/** One fact of the five founding articles, and where the atlas has it. */
export const CoveredFact = z.strictObject({
	id: z.string().regex(/^f\d{3}$/, 'must be f and three digits'),
	statement: Text,
	/** Those of the articles that state it. */
	sources: Sources,
	where: z.strictObject({
		/** `note`: in a note, a timeline or beside a figure; `left-out`: not in the atlas. */
		kind: z.enum(['record', 'measure', 'series', 'event', 'note', 'count', 'left-out']),
		refs: z.array(RecordRef).min(1, 'needs at least one record').optional(),
		/** Of the point, where the fact is one of a series. */
		period: Period.optional(),
		/** Why it was left out. */
		reason: Text.optional()
	})
});

/** A word of the field, as the atlas uses it. */
export const Term = z.strictObject({
	id: Id,
	term: Text,
	/** Other names of it in use. */
	also: Text.optional(),
	meaning: Text,
	/** Records that are called by it, whose panels explain it: those of a kind, or the zones of one programme. */
	names: z
		.array(
			z
				.string()
				.regex(
					new RegExp(`^(${kinds.join('|')}|programme/[a-z0-9]+(-[a-z0-9]+)*)$`),
					'must be a kind or a programme, for example partner or programme/pilot-ftz'
				)
		)
		.min(1, 'names at least one kind, or is left out')
		.optional(),
	/** Pages that use it. */
	sources: Sources
});

/** `data/edition.yaml`: one record, not a list. */
export const Edition = z.strictObject({
	/** CalVer: year.month.patch */
	version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'must be year.month.patch'),
	/** The day up to which the data were checked. */
	asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day')
});
export type Edition = z.infer<typeof Edition>;

/** File in `data/` (without `.yaml`) → schema of its records. */
export const collections = {
	partners: Partner,
	mechanisms: Mechanism,
	programmes: Programme,
	zones: Zone,
	batches: Batch,
	areas: Area,
	pavilions: Pavilion,
	events: Event,
	sources: Source,
	unlinked: Unlinked,
	counts: OfficialCount,
	countries: CountryName,
	units: Unit,
	series: Series,
	trade: Trade,
	contradictions: Contradiction,
	coverage: CoveredFact,
	glossary: Term
} as const;

export type CollectionName = keyof typeof collections;
export type Records = { [K in CollectionName]: z.infer<(typeof collections)[K]>[] };
export type { Lang };
export type Text = z.infer<typeof Text>;
export type Partner = z.infer<typeof Partner>;
export type Mechanism = z.infer<typeof Mechanism>;
export type Member = z.infer<typeof Member>;
export type MemberStatus = z.infer<typeof MemberStatus>;
export type Programme = z.infer<typeof Programme>;
export type Zone = z.infer<typeof Zone>;
export type Batch = z.infer<typeof Batch>;
export type Area = z.infer<typeof Area>;
export type Pavilion = z.infer<typeof Pavilion>;
export type Event = z.infer<typeof Event>;
export type Wording = z.infer<typeof Wording>;
export type Source = z.infer<typeof Source>;
export type Unlinked = z.infer<typeof Unlinked>;
export type OfficialCount = z.infer<typeof OfficialCount>;
export type Confidence = z.infer<typeof Confidence>;
export type Place = z.infer<typeof Place>;
export type DatedFact = z.infer<typeof DatedFact>;
export type Unit = z.infer<typeof Unit>;
export type FigureStatus = z.infer<typeof FigureStatus>;
export type Point = z.infer<typeof Point>;
export type Series = z.infer<typeof Series>;
export type Trade = z.infer<typeof Trade>;
export type RecordRef = z.infer<typeof RecordRef>;
export type Contradiction = z.infer<typeof Contradiction>;
export type CoveredFact = z.infer<typeof CoveredFact>;
export type Searched = z.infer<typeof Searched>;
export type Term = z.infer<typeof Term>;
