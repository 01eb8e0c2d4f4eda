/** The tours as they are, and each way in which one can be wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { describeProblem } from '../../src/lib/model/checks/index.ts';
import { editedSchemas } from '../../src/lib/server/open-data/edited-schemas.ts';
import { figuresForStops, readExtents, readTours } from '../../src/lib/server/read/read-tours.ts';
import { checkTours } from '../../src/lib/tours/check.ts';
import { realData } from '../unit/helpers/atlas.ts';

const { records, atlas } = realData();
const world = { records, atlas, ground: readExtents(), figures: figuresForStops() };

describe('the tours', () => {
	const { raw, problems: unreadable } = readTours();
	const { tours, problems } = checkTours(raw, world);

	it('have no problem', () => {
		expect([...unreadable, ...problems].map(describeProblem)).toEqual([]);
	});

	it('fit the published JSON Schema', () => {
		const schema = z.fromJSONSchema(
			JSON.parse(editedSchemas().get('tour.json') ?? '') as Parameters<typeof z.fromJSONSchema>[0]
		);
		for (const { raw: tour } of raw)
			expect(schema.safeParse(tour)).toMatchObject({ success: true });
		expect(schema.safeParse({ ...(raw[0]?.raw as object), surprise: 1 }).success).toBe(false);
	});

	it('stand in their files in the order of time', () => {
		for (const tour of tours)
			expect(
				tour.steps.map((s) => s.day),
				tour.id
			).toEqual(tour.steps.map((s) => s.day).sort((a, b) => a - b));
	});
});

/** A tour with nothing wrong, whose first step is then changed. */
const FILE = 'tours/circle-of-friends.yaml';
const sound = () =>
	parse(readFileSync(`data/${FILE}`, 'utf8')) as Record<string, unknown> & {
		steps: Record<string, unknown>[];
	};

const said = (breaks: Record<string, unknown>, file = FILE) => {
	const raw = sound();
	Object.assign(raw.steps[0] ?? {}, breaks);
	return checkTours([{ file, raw }], world).problems.map(describeProblem);
};
const many = (word: string, n: number) => Array.from({ length: n }, () => word).join(' ');

describe('a broken step', () => {
	const texts = { en: 'Something', zh: '某事' };
	it.each([
		[
			'of a day that does not exist',
			{ t: '2016-02-30' },
			'`t=2016-02-30` is no valid part of an address; the nearest is `t=2016-02-29`.'
		],
		[
			'of a day before the clock begins',
			{ t: '1999' },
			'`t=1999` is no valid part of an address; the nearest is `t=2013-01-01`.'
		],
		['of a day in words', { t: 'spring' }, '`t` must be a day as in an address.'],
		[
			'with an unknown layer',
			{ layers: ['partners', 'gold'] },
			'`layers=partners,gold` is no valid part of an address; the nearest is `layers=partners`.'
		],
		[
			'with a camera beyond the poles',
			{ camera: '10,89,3' },
			'`m=10,89,3` is no valid part of an address; the nearest is `m=10,85,3`.'
		],
		[
			'with a camera finer than an address',
			{ camera: '10.12345,50,3' },
			'An address holds its camera as "10.12,50,3": write it so.'
		],
		['with a camera in words', { camera: 'Europe' }, '`camera` must be lon,lat,zoom.'],
		[
			'with a camera and a fit',
			{ camera: '10,50,3', fit: ['area/hangzhou'] },
			'It has both `camera` and `fit`: one must go.'
		],
		[
			'that fits an unknown record',
			{ fit: ['area/atlantis'] },
			'It names "area/atlantis", which does not exist.'
		],
		[
			'that fits a record without a place',
			{ fit: ['event/chile-signs'] },
			'It must show "event/chile-signs", which has no place on the map.'
		],
		['that fits nothing', { fit: [] }, '`fit` needs at least one record, or must be left out.'],
		[
			'about an unknown record',
			{ select: 'partner/zz' },
			'It names "partner/zz", which does not exist.'
		],
		[
			'about a record that is not there yet',
			{ select: 'partner/eg' },
			'"partner/eg" is not on the map on the day shown.'
		],
		[
			'with a figure that does not exist',
			{ figure: 'weather' },
			`It shows the figure "weather"; a stop can show one of: ${world.figures.join(', ')}.`
		],
		[
			'with a figure too tall for a wall',
			{ figure: 'partners-by-mechanism' },
			`It shows the figure "partners-by-mechanism"; a stop can show one of: ${world.figures.join(', ')}.`
		],
		[
			'that miscounts',
			{ counts: { area: 14 } },
			'It counts 14 of the kind "area"; on the day shown there are 13.'
		],
		[
			'with an unknown source',
			{ sources: ['nowhere'] },
			'The source "nowhere" is not in sources.yaml.'
		],
		['without a source', { sources: [] }, '`sources` needs at least one source.'],
		['in one language', { notes: { en: 'Only English' } }, '`notes.zh` is missing.'],
		[
			'with a caption too long for its time',
			{ caption: { ...texts, en: many('word', 46) } },
			'`caption.en` has 46 words, more than 45.'
		],
		[
			'with a Chinese caption too long',
			{ caption: { ...texts, zh: '字'.repeat(91) } },
			'`caption.zh` has 91 characters, more than 90.'
		],
		[
			'with a headline too long for two lines',
			{ title: { ...texts, zh: '题'.repeat(25) } },
			'`title.zh` has 25 characters, more than 24.'
		],
		['that lasts no time', { dwell: 0 }, '`dwell` must be at least 5 seconds.'],
		['with a key nobody knows', { colour: 'red' }, 'has keys nobody knows: colour.']
	])('%s', (_, breaks, sentence) => {
		expect(said(breaks)).toContain(`${FILE}: circle-of-friends/before: ${sentence}`);
	});

	it('with the id of another', () => {
		expect(said({ id: 'chile' })).toEqual([
			`${FILE}: circle-of-friends/chile: The step "chile" stands twice in this tour.`
		]);
	});

	it('without an id is told by its number', () => {
		expect(said({ id: undefined })).toEqual([
			`${FILE}: circle-of-friends/record 1: \`id\` is missing.`
		]);
	});
});

describe('a broken tour', () => {
	const check = (raw: unknown, file = FILE) =>
		checkTours([{ file, raw }], world).problems.map(describeProblem);

	it('of seven steps', () => {
		const raw = sound();
		raw.steps = raw.steps.slice(0, 7);
		expect(check(raw)).toEqual([
			`${FILE}: circle-of-friends: \`steps\` needs at least eight steps.`
		]);
	});

	it('in a file of another name', () => {
		expect(check(sound(), 'tours/other.yaml')).toEqual([
			'tours/other.yaml: circle-of-friends: The file must be named circle-of-friends.yaml.'
		]);
	});

	it('that is no tour at all', () => {
		expect(check(null)).toEqual([`${FILE}: record 1: expected object, received null.`]);
	});
});
