/** Each way in which a record can be wrong, and what the editor of the data is then told. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/lib/model/checks/meaning.ts';
import { describeProblem } from '../../src/lib/model/checks/index.ts';
import { baseRecords, problemsAfter, type Breaks } from '../unit/helpers/records.ts';

interface Broken {
	/** What is wrong, in the words of an editor. */
	what: string;
	breaks: Breaks;
	file: string;
	id: string;
	sentence: string;
}

/** What is said of changes that break one thing. */
const said = (breaks: Breaks) => problemsAfter(breaks).map(describeProblem);
const told = ({ file, id, sentence }: Broken) => `${file}: ${id}: ${sentence}`;

const sg = { file: 'partners.yaml', id: 'sg' };
const trade = { file: 'series.yaml', id: 'trade' };
const shares = { file: 'series.yaml', id: 'shares' };
const follows = (line: string, from = '2022') => ({
	line,
	from,
	why: { en: 'It counts less.', zh: '口径较窄。' }
});
const fact = (id: string) => ({ file: 'coverage.yaml', id });

describe('records with nothing wrong', () => {
	it('have no problem', () => {
		expect(problemsAfter({})).toEqual([]);
	});
});

describe('a record of the wrong shape', () => {
	const cases: Broken[] = [
		{
			what: 'a part is missing',
			breaks: { 'partners.1.start': undefined },
			...sg,
			sentence: '`start` is missing.'
		},
		{
			what: 'a text is not translated',
			breaks: { 'partners.1.name.zh': undefined },
			...sg,
			sentence: '`name.zh` is missing.'
		},
		{
			what: 'a title of ours is not translated',
			breaks: { 'sources.0.title': { en: '(A page)' } },
			file: 'sources.yaml',
			id: 'page',
			sentence: '`title.zh` is missing.'
		},
		{
			what: 'a publisher is not translated',
			breaks: { 'sources.0.publisher': { en: 'A ministry' } },
			file: 'sources.yaml',
			id: 'page',
			sentence: '`publisher.zh` is missing.'
		},
		{
			what: 'a publisher is empty',
			breaks: { 'sources.0.publisher': ' ' },
			file: 'sources.yaml',
			id: 'page',
			sentence: '`publisher` must not be empty.'
		},
		{
			what: 'a text is empty',
			breaks: { 'partners.1.name.zh': '  ' },
			...sg,
			sentence: '`name.zh` must not be empty.'
		},
		{
			what: 'a text holds HTML',
			breaks: { 'partners.1.name.en': '<b>Singapore</b>' },
			...sg,
			sentence: '`name.en` must be plain text, without HTML.'
		},
		{
			what: 'a key nobody knows',
			breaks: { 'partners.1.colour': 'red' },
			...sg,
			sentence: 'has keys nobody knows: colour.'
		},
		{
			what: 'a key nobody knows, deep down',
			breaks: { 'partners.1.timeline.0.day': '2020' },
			...sg,
			sentence: '`timeline.0` has keys nobody knows: day.'
		},
		{
			what: 'a year without quotes',
			breaks: { 'partners.1.start': 2020 },
			...sg,
			sentence: '`start` expected string, received number.'
		},
		{
			what: 'a date in words',
			breaks: { 'partners.1.start': 'spring 2020' },
			...sg,
			sentence: '`start` must be an EDTF date.'
		},
		{
			what: 'a value that is not on the list',
			breaks: { 'partners.1.confidence': 'rumour' },
			...sg,
			sentence:
				'`confidence` is not allowed: expected one of "official"|"press"|"secondary"|"unverified".'
		},
		{
			what: 'no source',
			breaks: { 'partners.1.sources': [] },
			...sg,
			sentence: '`sources` needs at least one source.'
		},
		{
			what: 'a code of the wrong form',
			breaks: { 'areas.0.gb.0': '31' },
			file: 'areas.yaml',
			id: 'shanghai',
			sentence: '`gb.0` must be a six-digit GB/T 2260 code, in quotes.'
		},
		{
			what: 'a reference of the wrong form',
			breaks: { 'events.0.about.0': 'sg' },
			file: 'events.yaml',
			id: 'signing',
			sentence: '`about.0` must be kind/id, for example partner/sg.'
		},
		{
			what: 'a figure that does not say whether it is final',
			breaks: { 'series.0.points.0.status': undefined },
			...trade,
			sentence:
				'`points.0.status` is missing: one of "preliminary", "final", "revised", "target", "forecast".'
		},
		{
			what: 'a half-year in another notation',
			breaks: { 'trade.0.period': '2023-H1' },
			file: 'trade.yaml',
			id: 'sg-2020',
			sentence:
				'`period` must be a year, a month or an interval of months, for example 2025-01/2025-06.'
		},
		{
			what: 'a text that a spreadsheet takes for a formula',
			breaks: { 'partners.1.name.en': '=1+1' },
			...sg,
			sentence:
				'`name.en` must not begin with =, +, - or @, which a spreadsheet takes for a formula.'
		},
		{
			what: 'a disagreement with one side',
			breaks: { 'contradictions.0.sides': baseRecords().contradictions[0]?.sides.slice(1) },
			file: 'contradictions.yaml',
			id: 'first-day',
			sentence: '`sides` needs at least two sides.'
		},
		{
			what: 'no id',
			breaks: { 'partners.1.id': undefined },
			file: 'partners.yaml',
			id: 'record 2',
			sentence: '`id` is missing.'
		},
		{
			what: 'an id that is no address',
			breaks: { 'pavilions.0.id': 'A Hall' },
			file: 'pavilions.yaml',
			id: 'A Hall',
			sentence: '`id` must be lower-case words joined by hyphens.'
		},
		{
			what: 'no record at all',
			breaks: { 'pavilions.0': null },
			file: 'pavilions.yaml',
			id: 'record 1',
			sentence: 'expected object, received null.'
		},
		{
			what: 'a file that is no list',
			breaks: { pavilions: { id: 'hall' } },
			file: 'pavilions.yaml',
			id: '(file)',
			sentence: 'The file must hold a list of records.'
		},
		{
			what: 'an empty file',
			breaks: { pavilions: null },
			file: 'pavilions.yaml',
			id: '(file)',
			sentence: 'The file must hold a list of records.'
		}
	];

	// What does not have its shape cannot be checked further, so others may miss it.
	it.each(cases)('$what', (broken) => {
		expect(said(broken.breaks)).toContain(told(broken));
	});
});

/** Name of the check → what breaks it. */
const meanings: Record<string, Broken[]> = {
	idsAreUnique: [
		{
			what: 'an id stands twice',
			breaks: { 'events.1.id': 'signing' },
			file: 'events.yaml',
			id: 'signing',
			sentence: 'The id or alias "signing" is used twice in this file.'
		},
		{
			what: "an alias is another record's id",
			breaks: { 'partners.1.aliases': ['nz'] },
			...sg,
			sentence: 'The id or alias "nz" is used twice in this file.'
		}
	],
	lettersAreWhole: [
		...[
			[
				'a lost letter',
				'\uFFFD\uFFFD',
				'has a sign that stands for a letter which was lost (U+FFFD)'
			],
			[
				'UTF-8 read as Windows-1252',
				'新加坡 æ–°åŠ å¡',
				'is UTF-8 that was read in another encoding'
			],
			['question marks', '新加坡?? ', 'has question marks where letters were'],
			['one question mark', '?', 'has question marks where letters were']
		].map(([what = '', zh = '', sentence = '']) => ({
			what,
			breaks: { 'partners.1.name.zh': zh },
			...sg,
			sentence: `\`name.zh\` ${sentence}: take the text from an earlier edition, and save the file as UTF-8.`
		}))
	],
	chineseIsChinese: [
		{
			what: 'a Chinese name that is English',
			breaks: { 'partners.1.name.zh': 'Singapore' },
			...sg,
			sentence: '`name.zh` ("Singapore") has no Chinese character.'
		}
	],
	datesParse: [
		{
			what: 'a month that does not exist',
			breaks: { 'partners.1.start': '2020-13' },
			...sg,
			sentence: '`start`: "2020-13" is not an EDTF date.'
		},
		{
			what: 'a 29 February in a common year',
			breaks: { 'partners.1.start': '2021-02-29' },
			...sg,
			sentence: '`start`: "2021-02-29" names a day that does not exist.'
		},
		{
			what: 'a bracket turned round',
			breaks: { 'partners.1.start': '2020-02-26/2020-02-01' },
			...sg,
			sentence: '`start`: "2020-02-26/2020-02-01" is not an EDTF date.'
		},
		{
			what: 'a bad date deep in a record',
			breaks: { 'mechanisms.0.members.0.start': '2020-11-31' },
			file: 'mechanisms.yaml',
			id: 'pact',
			sentence: '`start`: "2020-11-31" is not an EDTF date.'
		},
		{
			what: 'a bad date of a source',
			breaks: { 'sources.0.date': '2020-00' },
			file: 'sources.yaml',
			id: 'page',
			sentence: '`date`: "2020-00" is not an EDTF date.'
		}
	],
	datesHaveALatestDay: [
		{
			what: 'a start that is open towards the future',
			breaks: { 'partners.1.start': '2020/..' },
			...sg,
			sentence: '`start` (2020/..) needs a last possible day.'
		},
		{
			what: 'an event without a last day',
			breaks: { 'events.0.date': '2017-03-27/..' },
			file: 'events.yaml',
			id: 'signing',
			sentence: '`date` (2017-03-27/..) needs a last possible day.'
		},
		{
			what: 'an end that never comes',
			breaks: { 'zones.0.end': '2021/..' },
			file: 'zones.yaml',
			id: 'pilot-shanghai',
			sentence: '`end` (2021/..) needs a last possible day.'
		}
	],
	datesAreInOrder: [
		{
			what: 'an end before the start',
			breaks: { 'zones.0.end': '2019-09-30' },
			file: 'zones.yaml',
			id: 'pilot-shanghai',
			sentence: 'It ends (2019-09-30) before it certainly began (2019-10?).'
		},
		{
			what: 'an end on the last possible day of the start',
			breaks: { 'zones.0.end': '2019-10-31' },
			file: 'zones.yaml',
			id: 'pilot-shanghai',
			sentence: 'It ends (2019-10-31) before it certainly began (2019-10?).'
		},
		{
			what: 'an area that ended before its batch began',
			breaks: { 'areas.0.end': '2016-01-01' },
			file: 'areas.yaml',
			id: 'shanghai',
			sentence: 'It ends (2016-01-01) before it certainly began (2016-01-15).'
		},
		{
			what: 'a member that left before it came',
			breaks: { 'mechanisms.0.members.0.end': '2020-01-01' },
			file: 'mechanisms.yaml',
			id: 'pact',
			sentence: 'Its member SG ends (2020-01-01) before it certainly began (2020-11-15).'
		}
	],
	referencesResolve: [
		{
			what: 'an event about a record that does not exist',
			breaks: { 'events.0.about.1': 'zone/nowhere' },
			file: 'events.yaml',
			id: 'signing',
			sentence: 'It is about "zone/nowhere", which does not exist.'
		},
		{
			what: 'a zone of a programme that does not exist',
			breaks: { 'zones.0.programme': 'dreams' },
			file: 'zones.yaml',
			id: 'pilot-shanghai',
			sentence: 'The programme "dreams" is not in programmes.yaml.'
		},
		{
			what: 'an area of a batch that does not exist',
			breaks: { 'areas.0.batch': 9, batches: [] },
			file: 'areas.yaml',
			id: 'shanghai',
			sentence: 'Batch 9 is not in batches.yaml.'
		},
		{
			what: 'an area replaced by one that does not exist',
			breaks: { 'areas.0.replacedBy': 'atlantis' },
			file: 'areas.yaml',
			id: 'shanghai',
			sentence: 'It was replaced by "atlantis", which does not exist.'
		},
		{
			what: 'a count of a programme that does not exist',
			breaks: { 'counts.0.counts': 'programme/dreams' },
			file: 'counts.yaml',
			id: 'partners-2021',
			sentence: 'It counts "programme/dreams", which does not exist.'
		},
		{
			what: 'a count of a mechanism that does not exist',
			breaks: { 'counts.0.counts': 'mechanism/dreams' },
			file: 'counts.yaml',
			id: 'partners-2021',
			sentence: 'It counts "mechanism/dreams", which does not exist.'
		},
		{
			what: 'a contradiction about a record that does not exist',
			breaks: { 'contradictions.0.about.0': 'series/dreams' },
			file: 'contradictions.yaml',
			id: 'first-day',
			sentence: 'It names "series/dreams", which does not exist.'
		},
		{
			what: 'a fact in a record that does not exist',
			breaks: { 'coverage.0.where.refs.0': 'event/dream' },
			...fact('f001'),
			sentence: 'It names "event/dream", which does not exist.'
		}
	],
	batchesAreComplete: [
		{
			what: 'a batch with areas missing',
			breaks: { 'batches.0.count': 13 },
			file: 'batches.yaml',
			id: 'batch-1',
			sentence: 'The reply names 13 areas; areas.yaml has 1.'
		}
	],
	batchesHaveAColour: [
		{
			what: 'a batch for which there is no colour',
			breaks: { 'batches.0.number': 13, 'areas.0.batch': 13 },
			file: 'batches.yaml',
			id: 'batch-1',
			sentence:
				'There is no colour for batch 13: src/tokens.css has 12 (see src/lib/model/batches.ts).'
		}
	],
	countriesHaveNames: [
		{
			what: 'a country without a name',
			breaks: { 'pavilions.0.country': 'AU' },
			file: 'pavilions.yaml',
			id: 'hall',
			sentence: 'The country code "AU" has no name in countries.yaml.'
		},
		{
			what: 'a member without a name',
			breaks: { 'mechanisms.0.members.1.country': 'ZZ' },
			file: 'mechanisms.yaml',
			id: 'pact',
			sentence: 'The country code "ZZ" has no name in countries.yaml.'
		}
	],
	partnerIdsAreCodes: [
		{
			what: 'a partner whose id is not its code',
			breaks: { 'partners.1.id': 'singapore' },
			file: 'partners.yaml',
			id: 'singapore',
			sentence: 'Its id must be its country code in lower case, "sg".'
		}
	],
	sourcesResolve: [
		{
			what: 'a source that does not exist',
			breaks: { 'partners.1.sources.0': 'nowhere' },
			...sg,
			sentence: 'The source "nowhere" is not in sources.yaml.'
		},
		{
			what: 'a source that does not exist, deep in a record',
			breaks: { 'partners.1.timeline.0.sources': ['nowhere'] },
			...sg,
			sentence: 'The source "nowhere" is not in sources.yaml.'
		},
		{
			what: 'a source of an end that does not exist',
			breaks: { 'areas.0.end': '2025-04-25', 'areas.0.endSources': ['nowhere'] },
			file: 'areas.yaml',
			id: 'shanghai',
			sentence: 'The source "nowhere" is not in sources.yaml.'
		}
	],
	unsourcedIsUnverified: [
		{
			what: 'hearsay that is called press',
			breaks: { 'partners.1.sources.0': 'hearsay' },
			...sg,
			sentence: 'It rests on no page, so its confidence must be "unverified".'
		},
		{
			what: 'hearsay that is called press, deep in a record',
			breaks: { 'series.0.points.2.sources': ['hearsay'] },
			...trade,
			sentence: '`points.2` rests on no page, so its confidence must be "unverified".'
		}
	],
	pointsLieNearTheirCity: [
		{
			what: 'a zone far from the city it names',
			breaks: {
				'zones.0.name.zh': '上海试点',
				'areas.0.name.zh': '上海',
				'zones.0.place.lat': 31.4
			},
			file: 'zones.yaml',
			id: 'pilot-shanghai',
			sentence:
				'Its place lies 20 km from Shanghai, which it names: mend it, or say why in `place.note`.'
		}
	],
	unseenPagesAreSecondary: [
		{
			what: 'a copy on a clone that is called press',
			breaks: { 'partners.1.sources.0': 'copy' },
			...sg,
			sentence: 'It rests on copies and quotations alone, so its confidence must be "secondary".'
		},
		{
			what: 'a quotation and hearsay that are called press, deep in a record',
			breaks: { 'series.0.points.2.sources': ['hearsay', 'quotation'] },
			...trade,
			sentence:
				'`points.2` rests on copies and quotations alone, so its confidence must be "secondary".'
		}
	],
	linksAreAllowed: [
		{
			what: 'a link to a forbidden domain',
			breaks: { 'sources.0.url': 'https://clone.example/page' },
			file: 'sources.yaml',
			id: 'page',
			sentence:
				'It links to clone.example, which unlinked.yaml forbids (A clone.) Take the address out and write `seenOn: clone.example`.'
		},
		{
			what: 'a link to a subdomain of one',
			breaks: { 'sources.0.url': 'http://m.clone.example/a/b.html' },
			file: 'sources.yaml',
			id: 'page',
			sentence:
				'It links to clone.example, which unlinked.yaml forbids (A clone.) Take the address out and write `seenOn: clone.example`.'
		}
	],
	seenOnIsUnlinked: [
		{
			what: 'a copy on a domain that nobody has listed',
			breaks: { 'sources.2.seenOn': 'other.example' },
			file: 'sources.yaml',
			id: 'copy',
			sentence: 'The domain "other.example" is not in unlinked.yaml.'
		},
		{
			what: 'a copy that has an address all the same',
			breaks: { 'sources.2.url': 'https://example.org/copy' },
			file: 'sources.yaml',
			id: 'copy',
			sentence: 'It has an address, so it needs no `seenOn`.'
		}
	],
	unverifiedDatesAreMarked: [
		{
			what: 'a day that no page states, written as if one did',
			breaks: { 'partners.0.confidence': 'unverified' },
			file: 'partners.yaml',
			id: 'nz',
			sentence: 'It is unverified, so its date must carry a question mark: "2017-03-27?".'
		},
		{
			what: 'such a day deep in a record',
			breaks: {
				'partners.0.timeline': [
					{
						date: '2019-08',
						text: { en: 'Named.', zh: '列名。' },
						confidence: 'unverified',
						sources: ['hearsay']
					}
				]
			},
			file: 'partners.yaml',
			id: 'nz',
			sentence: '`timeline.0` is unverified, so its date must carry a question mark: "2019-08?".'
		}
	],
	unitsAreKnown: [
		{
			what: 'a series in a unit nobody knows',
			breaks: { 'series.0.unit': 'shells' },
			...trade,
			sentence: 'The unit "shells" is not in units.yaml.'
		},
		{
			what: 'a line in a unit nobody knows',
			breaks: { 'series.1.lines.0.unit': 'shells' },
			...shares,
			sentence: 'The unit "shells" is not in units.yaml.'
		},
		{
			what: 'trade in a unit nobody knows',
			breaks: { 'trade.0.unit': 'shells' },
			file: 'trade.yaml',
			id: 'sg-2020',
			sentence: 'The unit "shells" is not in units.yaml.'
		}
	],
	linesAreKnown: [
		{
			what: 'a point of a line that does not exist',
			breaks: { 'series.1.points.0.line': 'au' },
			...shares,
			sentence: 'Its point for 2021 is of the line "au", which it does not have.'
		},
		{
			what: 'a point without a line where there are lines',
			breaks: { 'series.1.points.0.line': undefined },
			...shares,
			sentence: 'Its point for 2021 must say which line it belongs to.'
		},
		{
			what: 'a point with a line where there are none',
			breaks: { 'series.0.points.0.line': 'sg' },
			...trade,
			sentence: 'Its point for 2020 is of the line "sg", which it does not have.'
		}
	],
	definitionsFollow: [
		{
			what: 'a line that follows itself',
			breaks: { 'series.1.lines.0.follows': follows('sg') },
			...shares,
			sentence: 'Its line "sg" follows "sg", which is no other line of it.'
		},
		{
			what: 'a line that follows one of another unit',
			breaks: { 'series.1.lines.1.follows': follows('sg'), 'series.1.lines.0.unit': 'usd-billion' },
			...shares,
			sentence: 'Its line "nz" follows "sg", which has another unit.'
		},
		{
			what: 'a figure of a line that ended before',
			breaks: { 'series.1.lines.1.follows': follows('sg', '2021') },
			...shares,
			sentence:
				'Its figure for 2021 (sg, final) is on the wrong side of 2021, from which "nz" follows "sg".'
		}
	],
	pointsAreInOrder: [
		{
			what: 'a year before the one it follows',
			breaks: { 'series.1.points.1.line': 'sg', 'series.1.points.1.period': '2019' },
			...shares,
			sentence:
				'Its points must stand in order of line, period and status: 2019 (sg, final) stands after 2021 (sg, final).'
		},
		{
			what: 'a final figure before the preliminary one',
			breaks: {
				'series.0.points.0.status': 'final',
				'series.0.points.1.status': 'preliminary'
			},
			...trade,
			sentence:
				'Its points must stand in order of line, period and status: 2020 (preliminary) stands after 2020 (final).'
		},
		{
			what: 'lines in another order',
			breaks: { 'series.1.points.0.line': 'nz', 'series.1.points.1.line': 'sg' },
			...shares,
			sentence:
				'Its points must stand in order of line, period and status: 2021 (sg, final) stands after 2021 (nz, final).'
		},
		{
			what: 'two final figures for one year',
			breaks: { 'series.0.points.0.status': 'final' },
			...trade,
			sentence: 'It has two points for 2020 (final).'
		}
	],
	tradeIsWithSomebody: [
		{
			what: 'trade with nobody',
			breaks: { 'trade.0.country': undefined },
			file: 'trade.yaml',
			id: 'sg-2020',
			sentence: 'It needs a country or a region, and has neither.'
		},
		{
			what: 'trade with a country and a region',
			breaks: { 'trade.0.region': { en: 'ASEAN', zh: '东盟' } },
			file: 'trade.yaml',
			id: 'sg-2020',
			sentence: 'It needs a country or a region, and has both.'
		}
	],
	sourcesAreUsed: [
		{
			what: 'a source that nobody cites',
			breaks: { 'contradictions.0.sides.1.sources': ['page'] },
			file: 'sources.yaml',
			id: 'hearsay',
			sentence: 'No record cites it: cite it where it is relied on, or take it out.'
		}
	],
	describedTitlesAreBilingual: [
		{
			what: 'a description of a page in English only',
			breaks: { 'sources.0.title': '(a news page on e-commerce)' },
			file: 'sources.yaml',
			id: 'page',
			sentence:
				'The title needs en and zh: "(a news page on e-commerce)" in brackets is our description.'
		},
		{
			what: 'a title of ours that looks like a printed one',
			breaks: { 'sources.0.title': { en: 'A news page', zh: '新闻页面' } },
			file: 'sources.yaml',
			id: 'page',
			sentence: 'A title in two languages is our description: put each in round brackets.'
		}
	],
	publishersAreBilingual: [
		{
			what: 'a publisher with words of ours in English only',
			breaks: { 'sources.0.publisher': 'A daily, re-posted by example.org' },
			file: 'sources.yaml',
			id: 'page',
			sentence:
				'The publisher needs zh: "A daily, re-posted by example.org" has English words in it.'
		},
		{
			what: 'a ministry in English only',
			breaks: { 'sources.0.publisher': 'Ministry of Commerce' },
			file: 'sources.yaml',
			id: 'page',
			sentence: 'The publisher needs zh: "Ministry of Commerce" has English words in it.'
		},
		{
			what: 'a publisher that is twice the same',
			breaks: { 'sources.0.publisher': { en: 'example.org', zh: 'example.org' } },
			file: 'sources.yaml',
			id: 'page',
			sentence: 'The publisher is the same in both languages: write it once.'
		}
	],
	coverageSaysWhere: [
		{
			what: 'a fact left out without a reason',
			breaks: { 'coverage.3.where.reason': undefined },
			...fact('f004'),
			sentence: 'It is left out, so it needs a reason.'
		},
		{
			what: 'a fact left out that names a record',
			breaks: { 'coverage.3.where.refs': ['partner/nz'] },
			...fact('f004'),
			sentence: 'It is left out, so it cannot name a record.'
		},
		{
			what: 'a fact that names no record',
			breaks: { 'coverage.0.where.refs': undefined },
			...fact('f001'),
			sentence: 'It must name the record that holds it.'
		},
		{
			what: 'a fact with a reason that is not left out',
			breaks: { 'coverage.0.where.reason': { en: 'A reason', zh: '原因' } },
			...fact('f001'),
			sentence: 'It gives a reason, but it is not left out.'
		},
		{
			what: 'a record of another kind',
			breaks: { 'coverage.0.where.refs': ['partner/nz'] },
			...fact('f001'),
			sentence: '"partner/nz" is no event.'
		},
		{
			what: 'a point without its period',
			breaks: { 'coverage.1.where.period': undefined },
			...fact('f002'),
			sentence: 'It must name the period of the point.'
		},
		{
			what: 'a point that the series does not have',
			breaks: { 'coverage.1.where.period': '2022' },
			...fact('f002'),
			sentence: '"series/trade" has no point for 2022.'
		}
	],
	coverageIsCited: [
		{
			what: 'a record that does not cite the article',
			breaks: { 'coverage.0.sources': ['hearsay'] },
			...fact('f001'),
			sentence: '"event/signing" cites none of its sources (hearsay).'
		}
	],
	termsStandOnce: [
		{
			what: 'a term that stands twice',
			breaks: { 'glossary.1.term.en': 'Partner country' },
			file: 'glossary.yaml',
			id: 'pilot',
			sentence: 'The term "Partner country" is that of "partner-country" too.'
		}
	],
	namedRecordsExist: [
		{
			what: 'a word of a programme that does not exist',
			breaks: { 'glossary.1.names.0': 'programme/dreams' },
			file: 'glossary.yaml',
			id: 'pilot',
			sentence: 'It names "programme/dreams", which does not exist.'
		},
		{
			what: 'two words for the same records',
			breaks: { 'glossary.1.names.0': 'partner' },
			file: 'glossary.yaml',
			id: 'pilot',
			sentence: 'What it names, "partner", is named by "partner-country" too.'
		}
	]
};

describe('every check of meaning', () => {
	it('has records here that it must catch', () => {
		expect(Object.keys(checks).sort()).toEqual(Object.keys(meanings).sort());
	});

	describe.each(Object.entries(meanings))('%s', (_, cases) => {
		it.each(cases)('tells of $what', (broken) => {
			expect(said(broken.breaks)).toEqual([told(broken)]);
		});
	});

	it('says nothing of hearsay that is called unverified', () => {
		expect(
			said({ 'partners.1.sources.0': 'hearsay', 'partners.1.confidence': 'unverified' })
		).toEqual([]);
		expect(said({ 'partners.1.sources': ['hearsay', 'page'] })).toEqual([]);
	});

	it('says nothing of an id that another file has too', () => {
		expect(said({ 'pavilions.0.id': 'sg' })).toEqual([]);
	});

	it('says nothing of the European Union as the place of an event', () => {
		expect(said({ 'events.1.place.country': 'EU' })).toEqual([]);
	});
});

describe('places', () => {
	const area = { file: 'areas.yaml', id: 'shanghai' };
	const zone = { file: 'zones.yaml', id: 'pilot-shanghai' };
	const cases: Broken[] = [
		{
			what: 'a province that does not exist',
			breaks: { 'zones.0.province': 'CN-XX' },
			...zone,
			sentence: '"CN-XX" is not an ISO 3166-2 code of China.'
		},
		{
			what: 'a division that does not exist',
			breaks: { 'areas.0.gb.0': '310999' },
			...area,
			sentence: 'The GB/T 2260 code "310999" is not one the map knows.'
		},
		{
			what: 'a division of another province',
			breaks: { 'areas.0.gb.0': '330100' },
			...area,
			sentence: 'The code "330100" does not lie in CN-SH.'
		},
		{
			what: 'a point outside its province',
			breaks: { 'areas.0.place.lat': 32.5 },
			...area,
			sentence: 'Its place (121.46, 32.5) lies outside CN-SH.'
		}
	];

	it.each(cases)('$what', (broken) => {
		expect(said(broken.breaks)).toEqual([told(broken)]);
	});

	it('may lie a little off the coast, as outlines are simplified', () => {
		expect(said({ 'areas.0.place.lon': 122.05 })).toEqual([]);
		expect(said({ 'areas.0.place.lon': 122.1 })).toHaveLength(1);
	});
});

describe('a zone far from the city it names', () => {
	it('may say why', () => {
		const far = {
			'zones.0.name.zh': '上海试点',
			'areas.0.name.zh': '上海',
			'zones.0.place.lat': 31.4
		};
		expect(said({ ...far, 'zones.0.place.note': { en: 'At the port.', zh: '港区。' } })).toEqual(
			[]
		);
	});
});

describe('official counts', () => {
	const count = { file: 'counts.yaml', id: 'partners-2021' };
	const reason = { en: 'A reason', zh: '原因' };

	it.each<Broken>([
		{
			what: 'a count that ours does not reach, without a reason',
			breaks: { 'counts.0.count': 3 },
			...count,
			sentence: 'It states 3, we count 2, and no difference is explained.'
		},
		{
			what: 'a difference that gives another count of ours',
			breaks: { 'counts.0.count': 3, 'counts.0.difference': { ours: 1, reason } },
			...count,
			sentence: 'It says that we count 1; we count 2.'
		},
		{
			what: 'a difference where there is none',
			breaks: { 'counts.0.difference': { ours: 2, reason } },
			...count,
			sentence: 'It explains a difference, but there is none.'
		},
		{
			what: '"more than" what we count exactly',
			breaks: { 'counts.0.qualifier': 'more-than' },
			...count,
			sentence: 'It states 2, we count 2, and no difference is explained.'
		}
	])('$what', (broken) => {
		expect(said(broken.breaks)).toEqual([told(broken)]);
	});

	it.each([
		['a difference that is explained', { count: 3, difference: { ours: 2, reason } }],
		['"more than" fewer than we count', { count: 1, qualifier: 'more-than' }],
		['another scope, which we do not count', { count: 99, scope: reason }],
		['partners on a day before the second came', { date: '2020-02-25', count: 1 }],
		['areas', { counts: 'areas', count: 1 }],
		['pavilions', { counts: 'pavilions', count: 1 }],
		['the zones of a programme', { counts: 'programme/pilots', count: 1 }],
		[
			'the zones of a programme on a day before it began',
			{ counts: 'programme/pilots', date: '2019-10-30', count: 0 }
		],
		[
			'members of a mechanism, each country once and no applicant',
			{ counts: 'mechanism/pact', date: '2022', count: 1 }
		]
	])('%s is no problem', (_, values) => {
		const breaks = Object.entries(values).map(([key, value]) => [`counts.0.${key}`, value]);
		expect(said(Object.fromEntries(breaks) as Breaks)).toEqual([]);
	});
});

describe('records with everything wrong', () => {
	it('are told of all at once, in every file', () => {
		const all = [
			...(meanings['idsAreUnique'] ?? []).slice(0, 1),
			...(meanings['datesParse'] ?? []).slice(3),
			...(meanings['countriesHaveNames'] ?? []).slice(0, 1),
			...(meanings['unsourcedIsUnverified'] ?? [])
		];
		const shape = { 'batches.0.title.zh': undefined, 'zones.0.colour': 'red' };
		const breaks = Object.assign({}, ...all.map((b) => b.breaks), shape) as Breaks;
		const problems = said(breaks);
		for (const broken of all) expect(problems).toContain(told(broken));
		expect(problems).toContain('batches.yaml: batch-1: `title.zh` is missing.');
		expect(problems).toContain('zones.yaml: pilot-shanghai: has keys nobody knows: colour.');
	});

	it('are told of everything in one record', () => {
		const wrong = {
			'partners.1.name.zh': '',
			'partners.1.start': 'soon',
			'partners.1.colour': 'red'
		};
		expect(said(wrong)).toEqual([
			'partners.yaml: sg: `name.zh` must not be empty.',
			'partners.yaml: sg: `start` must be an EDTF date.',
			'partners.yaml: sg: has keys nobody knows: colour.'
		]);
	});

	it('are told of each in its own record', () => {
		const unnamed = { 'partners.0.name.zh': '', 'partners.1.name.zh': '' };
		expect(problemsAfter(unnamed).map((p) => p.id)).toEqual(expect.arrayContaining(['nz', 'sg']));
	});

	it('never keep the checks from ending, whatever is missing', () => {
		for (const [name, list] of Object.entries(baseRecords()))
			// The first four: after them, one fact is like another.
			for (const [i, record] of list.slice(0, 4).entries())
				for (const key of Object.keys(record)) {
					const path = `${name}.${i}.${key}`;
					expect(() => problemsAfter({ [path]: undefined }), `without ${path}`).not.toThrow();
					expect(() => problemsAfter({ [path]: null }), `with ${path}: null`).not.toThrow();
				}
	});
});
