import { describe, expect, it } from 'vitest';
import {
	bibtex,
	cslItem,
	cslJson,
	plainCitation,
	type Citable
} from '../../../src/lib/words/cite.ts';

const record: Citable = {
	ref: 'partner/cl',
	type: 'webpage',
	title: 'Chile, as of 30 September 2025',
	author: 'The contributors',
	site: 'The map',
	version: '2026.11.0',
	issued: '2026-11-21',
	edition: 'Version 2026.11.0, checked up to 21 November 2026.',
	lang: 'en',
	url: 'https://example.org/en/partner/cl/?t=2025-09-30'
};

/** The fields of a BibTeX entry, read by counting braces as BibTeX does. */
function readBibtex(text: string): { type: string; key: string; fields: Map<string, string> } {
	const head = /^@(\w+)\{([^,\s]+),/.exec(text);
	if (!head) throw new Error('no entry');
	const fields = new Map<string, string>();
	let rest = text.slice(head[0].length);
	for (;;) {
		const start = /^\s*(\w+) = \{/.exec(rest);
		if (!start) break;
		let depth = 1;
		let at = start[0].length;
		for (; depth > 0 && at < rest.length; at++) {
			if (rest[at] === '\\') at++;
			else if (rest[at] === '{') depth++;
			else if (rest[at] === '}') depth--;
		}
		fields.set(start[1] ?? '', rest.slice(start[0].length, at - 1));
		rest = rest.slice(at).replace(/^,/, '');
	}
	if (rest.trim() !== '}') throw new Error(`not closed: ${rest}`);
	return { type: head[1] ?? '', key: head[2] ?? '', fields };
}

describe('as plain text', () => {
	it('names who, when, what, where and which version', () => {
		expect(plainCitation(record)).toBe(
			'The contributors (2026). Chile, as of 30 September 2025. The map. Version 2026.11.0, checked up to 21 November 2026. https://example.org/en/partner/cl/?t=2025-09-30'
		);
	});

	it('is written as Chinese is in Chinese', () => {
		const zh: Citable = {
			...record,
			lang: 'zh',
			author: '编者',
			site: '地图',
			title: '智利（截至2025年9月30日）',
			edition: '版本2026.11.0，数据核对至2026年11月21日。'
		};
		expect(plainCitation({ ...zh, url: undefined })).toBe(
			'编者（2026）：《智利（截至2025年9月30日）》。地图。版本2026.11.0，数据核对至2026年11月21日。'
		);
	});

	it('of the data set does not name the site twice', () =>
		expect(plainCitation({ ...record, type: 'dataset' })).not.toContain('The map'));
});

describe('as BibTeX', () => {
	it('is one closed entry with what an entry needs', () => {
		const { type, key, fields } = readBibtex(bibtex(record));
		expect(type).toBe('misc');
		expect(key).toMatch(/^[A-Za-z0-9-]+$/);
		expect(Object.fromEntries(fields)).toMatchObject({
			author: '{The contributors}',
			title: '{Chile, as of 30 September 2025}',
			year: '2026',
			month: '11',
			version: '2026.11.0',
			url: record.url
		});
	});

	it('keeps an entry whole whatever a name contains', () => {
		const title = 'A & B, 50 % of $5 #1 {x}_y ~ ^ \\';
		const { fields } = readBibtex(bibtex({ ...record, title, url: 'https://example.org/{a}' }));
		expect(fields.get('title')).toBe(
			'{A \\& B, 50 \\% of \\$5 \\#1 \\{x\\}\\_y \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}'
		);
		expect(fields.get('url')).toBe('https://example.org/%7Ba%7D');
	});

	it('has no address where none is known', () =>
		expect(readBibtex(bibtex({ ...record, url: undefined })).fields.has('url')).toBe(false));

	it('gives another key to another record, day or version', () => {
		const all = [
			record,
			{ ...record, ref: 'partner/nz' },
			{ ...record, ref: 'view/2023-11-23' },
			{ ...record, version: '2026.12.0' }
		];
		expect(new Set(all.map((c) => readBibtex(bibtex(c)).key)).size).toBe(4);
	});
});

describe('as CSL-JSON', () => {
	it('is a list of one item, with names and dates as the schema has them', () => {
		const items = JSON.parse(cslJson(record)) as unknown[];
		expect(items).toEqual([
			{
				id: 'silk-road-ecommerce-partner-cl-2026-11-0',
				type: 'webpage',
				title: record.title,
				author: [{ literal: 'The contributors' }],
				publisher: 'The map',
				'container-title': 'The map',
				version: '2026.11.0',
				issued: { 'date-parts': [[2026, 11, 21]] },
				language: 'en',
				note: record.edition,
				URL: record.url
			}
		]);
	});

	it('of the data set is a dataset that is part of nothing', () => {
		const item = cslItem({ ...record, type: 'dataset', lang: 'zh' });
		expect(item).toMatchObject({ type: 'dataset', language: 'zh-CN' });
		expect(item).not.toHaveProperty('container-title');
	});
});
