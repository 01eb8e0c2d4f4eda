/** A small set of records with nothing wrong, to be broken on purpose. */
import type { Feature, Polygon } from 'geojson';
import { checkAll, type DataProblem, type Ground } from '../../../src/lib/model/checks/index.ts';
import type { RawRecords } from '../../../src/lib/model/checks/shape.ts';
import {
	collections,
	type CoveredFact,
	type Edition,
	type Partner,
	type Place,
	type Records
} from '../../../src/lib/model/schema.ts';

const text = (en: string) => ({ en, zh: `${en}（中文）` });
const backed: Pick<Partner, 'confidence' | 'sources'> = { confidence: 'press', sources: ['page'] };
const shanghai: Place = { lon: 121.46, lat: 31.22, precision: 'city' };

/** Where the atlas has each of the 134 facts: three are in, the others left out. */
const whereabouts: CoveredFact['where'][] = [
	{ kind: 'event', refs: ['event/signing'] },
	{ kind: 'series', refs: ['series/trade'], period: '2021' },
	{ kind: 'measure', refs: ['zone/pilot-shanghai'] },
	...Array.from({ length: 131 }, () => ({
		kind: 'left-out' as const,
		reason: text('A general statement')
	}))
];

const base: Partial<Records> = {
	countries: [
		{ id: 'CN', name: text('China') },
		{ id: 'SG', name: text('Singapore') },
		{ id: 'NZ', name: text('New Zealand') }
	],
	sources: [
		{
			id: 'page',
			title: 'A page',
			lang: 'en',
			publisher: 'A publisher',
			date: '2020-02',
			url: 'https://example.org/page',
			says: text('What it says')
		},
		{
			id: 'hearsay',
			title: { en: '(commonly reported)', zh: '（多方报道）' },
			lang: 'en',
			publisher: 'nobody',
			copy: 'none',
			says: text('What is said')
		},
		{
			id: 'copy',
			title: 'A page of a ministry',
			lang: 'en',
			publisher: 'A bureau',
			copy: 'mirror',
			seenOn: 'clone.example',
			says: text('What the copy says')
		},
		{
			id: 'quotation',
			title: 'Another page of a ministry',
			lang: 'en',
			publisher: 'A bureau',
			copy: 'quoted',
			says: text('What is quoted')
		}
	],
	unlinked: [{ id: 'clone-example', domain: 'clone.example', reason: text('A clone.') }],
	partners: [
		{ id: 'nz', country: 'NZ', name: text('New Zealand'), start: '2017-03-27', ...backed },
		{
			id: 'sg',
			country: 'SG',
			name: text('Singapore'),
			start: '2020-02-01/2020-02-26',
			timeline: [{ date: '2021-06', text: text('A report') }],
			...backed
		}
	],
	mechanisms: [
		{
			id: 'pact',
			name: text('A pact'),
			short: text('Pact'),
			kind: 'regional',
			start: '2022-01-01',
			summary: text('What it is'),
			china: text('What China does in it'),
			membersComplete: true,
			members: [
				{
					country: 'SG',
					status: 'signed',
					start: '2020-11-15',
					end: '2022-01-01',
					confidence: 'press'
				},
				{ country: 'SG', status: 'in-force', start: '2022-01-01', confidence: 'press' },
				{ country: 'NZ', status: 'applicant', start: '2021-11', confidence: 'press' }
			],
			...backed
		}
	],
	programmes: [
		{
			id: 'pilots',
			name: text('Pilots'),
			short: text('Pilots'),
			family: 'rules',
			start: '2019',
			authority: text('Somebody'),
			summary: text('What they try out'),
			...backed
		}
	],
	zones: [
		{
			id: 'pilot-shanghai',
			name: { en: 'Pilot Shanghai', zh: '试点' },
			programme: 'pilots',
			start: '2019-10?',
			province: 'CN-SH',
			place: shanghai,
			gb: ['310000'],
			...backed
		}
	],
	batches: [
		{ id: 'batch-1', number: 1, start: '2016-01-15', title: text('A reply'), count: 1, ...backed }
	],
	areas: [
		{
			id: 'shanghai',
			name: text('Shanghai'),
			batch: 1,
			kind: 'city',
			province: 'CN-SH',
			gb: ['310000'],
			place: shanghai
		}
	],
	pavilions: [
		{
			id: 'hall',
			name: text('A hall'),
			country: 'NZ',
			form: 'hall',
			host: text('A host'),
			start: '../2018',
			place: shanghai,
			...backed
		}
	],
	events: [
		{
			id: 'signing',
			name: text('A signing'),
			date: '2017-03-27',
			kind: 'partner',
			summary: text('What happened'),
			about: ['partner/nz', 'mechanism/pact'],
			...backed
		},
		{
			id: 'fair',
			name: text('A fair'),
			date: '2018-11-05/2018-11-10',
			kind: 'gather',
			summary: text('What was shown'),
			place: { name: text('Shanghai'), country: 'CN', at: shanghai },
			...backed
		}
	],
	counts: [
		{
			id: 'partners-2021',
			counts: 'partners',
			date: '2021',
			count: 2,
			qualifier: 'exactly',
			statement: text('Two'),
			...backed
		}
	],
	units: [
		{ id: 'usd-billion', name: text('billion US dollars'), currency: 'USD', scale: 1e9 },
		{ id: 'percent', name: text('per cent'), scale: 1 }
	],
	series: [
		{
			id: 'trade',
			name: text('Trade'),
			unit: 'usd-billion',
			frequency: 'annual',
			points: [
				{ period: '2020', value: 1.1, status: 'preliminary', ...backed },
				{ period: '2020', value: 1, status: 'final', ...backed },
				{ period: '2021', value: 2, status: 'final', ...backed }
			]
		},
		{
			id: 'shares',
			name: text('Shares'),
			unit: 'percent',
			frequency: 'annual',
			lines: [
				{ id: 'sg', name: text('Singapore') },
				{ id: 'nz', name: text('New Zealand') }
			],
			points: [
				{ line: 'sg', period: '2021', value: 5, status: 'final', ...backed },
				{ line: 'nz', period: '2021', value: 3, status: 'final', ...backed }
			]
		}
	],
	trade: [
		{
			id: 'sg-2020',
			country: 'SG',
			period: '2020',
			value: 100,
			unit: 'usd-billion',
			reporter: text('Customs'),
			...backed
		}
	],
	contradictions: [
		{
			id: 'first-day',
			topic: text('The first day'),
			sides: [
				{ says: text('One day'), sources: ['page', 'copy', 'quotation'] },
				{ says: text('Another day'), sources: ['hearsay'] }
			],
			shown: text('The first'),
			why: text('A page states it'),
			about: ['partner/nz']
		}
	],
	coverage: whereabouts.map((where, i) => ({
		id: `f${String(i + 1).padStart(3, '0')}`,
		statement: text('A fact'),
		sources: ['page'],
		where
	})),
	glossary: [
		{
			id: 'partner-country',
			term: text('partner country'),
			meaning: text('What it means'),
			names: ['partner'],
			sources: ['page']
		},
		{
			id: 'pilot',
			term: text('pilot'),
			meaning: text('What it means'),
			names: ['programme/pilots'],
			sources: ['page']
		}
	]
};

/** A copy that a test may change as it likes: no two records share a part. Files without a record here are empty. */
export function baseRecords(): Records {
	const none = Object.fromEntries(Object.keys(collections).map((name) => [name, []]));
	return JSON.parse(JSON.stringify({ ...none, ...base })) as Records;
}

export const edition: Edition = { version: '2026.1.0', asOf: '2026-01-31' };

const box = (
	id: string,
	west: number,
	south: number,
	east: number,
	north: number
): Feature<Polygon> => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[west, north],
				[east, north],
				[east, south],
				[west, south]
			]
		]
	}
});

/** Shanghai and, to its south-west, Zhejiang, each as a box. */
export const ground: Ground = {
	provinces: new Map([
		['CN-SH', box('CN-SH', 120.9, 30.7, 122, 31.9)],
		['CN-ZJ', box('CN-ZJ', 118, 27.2, 122.9, 30.7)]
	]),
	divisions: new Map([
		['310000', box('310000', 120.9, 30.7, 122, 31.9)],
		['330100', box('330100', 118.4, 29.2, 120.7, 30.5)]
	])
};

/** Paths into the records (`partners.0.name.zh`) with the value to put there; `undefined` takes the key out. */
export type Breaks = Record<string, unknown>;

type Node = Record<string, unknown>;

function put(root: Node, path: string, value: unknown): void {
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	let node = root;
	for (const key of keys) {
		if (typeof node[key] !== 'object') throw new Error(`${path} leads nowhere.`);
		node = node[key] as Node;
	}
	if (value === undefined) Reflect.deleteProperty(node, last);
	else node[last] = value;
}

/** What the checks say of the valid records after some changes. */
export function problemsAfter(breaks: Breaks): DataProblem[] {
	const raw = baseRecords() as unknown as Node;
	for (const [path, value] of Object.entries(breaks)) put(raw, path, value);
	return checkAll(raw as RawRecords, edition, ground).problems;
}
