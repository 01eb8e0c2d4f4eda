/** The one table of kinds, and that what it says fits the data, the addresses and the words. */
import { describe, expect, it } from 'vitest';
import {
	collectionOf,
	drawnAs,
	drawnKinds,
	isKind,
	isLasting,
	kinds,
	lastingKinds,
	rankedKinds,
	recordKinds
} from '../../../src/lib/model/kinds.ts';
import { collections, RecordRef, Ref } from '../../../src/lib/model/schema.ts';
import { published } from '../../../src/lib/server/open-data/collections.ts';
import { wayOf } from '../../../src/lib/kiosk/guard.ts';
import { langs } from '../../../src/lib/i18n/lang.ts';
import { realAtlas } from '../helpers/atlas.ts';

describe('the kinds of records', () => {
	it('have a file each, and every record that can be named is in one', () => {
		expect(new Set(Object.values(collectionOf)).size).toBe(recordKinds.length);
		for (const kind of recordKinds) expect(collections).toHaveProperty(collectionOf[kind]);
	});

	it('are in the atlas, each with records of its own kind', () => {
		const atlas = realAtlas();
		for (const kind of kinds)
			expect(new Set(atlas[kind].map((item) => item.kind))).toEqual(new Set([kind]));
	});

	it('all stand in the order in which a reader meets them', () => {
		expect([...rankedKinds].sort()).toEqual([...kinds].sort());
		expect(rankedKinds.filter(isLasting)).toHaveLength(lastingKinds.length);
	});

	it('that are drawn are in force for a time, and have a GeoJSON file', () => {
		expect(drawnKinds.filter((kind) => !isLasting(kind))).toEqual([]);
		for (const kind of kinds)
			expect(published.find(({ name }) => name === collectionOf[kind])?.shape ?? null).toBe(
				drawnAs(kind)
			);
	});

	it('can all be named in the data, and nothing else can', () => {
		for (const kind of kinds) expect(Ref.safeParse(`${kind}/some-id`).success).toBe(true);
		for (const kind of recordKinds) {
			expect(RecordRef.safeParse(`${kind}/some-id`).success).toBe(true);
			expect(Ref.safeParse(`${kind}/some-id`).success).toBe(isKind(kind));
		}
		expect(RecordRef.safeParse('dream/some-id').success).toBe(false);
		expect(isKind('toString')).toBe(false);
	});

	it('all have pages that a kiosk shows, in every language', () => {
		const here = new URL('https://map.example/base/en/');
		for (const lang of langs)
			for (const kind of kinds)
				expect(wayOf(`/base/${lang}/${kind}/some-id/`, here, '/base')).toBe('inside');
	});
});
