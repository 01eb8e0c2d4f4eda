/** A record that was renamed: the page of its earlier id leads to that of the present one. */
import { expect, test } from 'vitest';
import RecordRoute from '../../src/routes/[lang=lang]/(map)/[kind=kind]/[id]/+page.svelte';
import type { RecordPage } from '$lib/model/record-page.ts';
import { atlas, show } from './harness.ts';
import { visited } from './router.ts';

const record: RecordPage = {
	kind: 'partner',
	id: 'cl',
	name: 'Chile',
	otherNames: [],
	confidence: 'press',
	sort: { of: 'partner' },
	facts: [],
	measures: [],
	timeline: [],
	notes: [],
	searched: [],
	trade: [],
	rests: [],
	words: {},
	proofs: {},
	sources: []
};
const open = (at: string) =>
	show(RecordRoute as never, { data: { lang: 'en', atlas, record } }, { at });

test('an earlier id is replaced by the present one, and the query and the fragment stay', async () => {
	await open('/en/partner/chile/?t=2020-01-01&layers=rcep#facts');
	await expect.poll(() => visited).toEqual(['/en/partner/cl/?t=2020-01-01&layers=rcep']);
	expect(location.hash).toBe('#facts');
});

test('the present id leads nowhere', async () => {
	await open('/en/partner/cl/?t=2020-01-01');
	expect(visited).toEqual([]);
});
