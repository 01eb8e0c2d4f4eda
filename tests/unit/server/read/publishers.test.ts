import { expect, it } from 'vitest';
import type { Source } from '../../../../src/lib/model/schema.ts';
import { publishersOf } from '../../../../src/lib/server/read/publishers.ts';

const source = (publisher: string, copy?: 'none') =>
	({ publisher: { en: publisher, zh: `${publisher}社` }, copy }) as unknown as Source;

it('publishers are named by how many of their pages are cited, and all are counted', () => {
	const sources = [
		...['A', 'B, re-posted by C', 'B', 'B', 'D', 'E', 'F', 'G', 'A'].map((name) => source(name)),
		source('Nobody', 'none')
	];
	expect(publishersOf(sources, 'en')).toEqual({ names: ['B', 'A', 'D', 'E', 'F'], count: 6 });
});
