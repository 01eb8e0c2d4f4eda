import { describe, expect, it } from 'vitest';
import { reportAddress, type Report } from '../../../src/lib/share/report-address.ts';

const report: Report = {
	record: 'partner/cl',
	field: 'Signed',
	version: '2026.11.0',
	day: '2025-09-30',
	title: 'Error in partner/cl: Signed',
	body: 'Record: partner/cl\nField: Signed & more'
};

describe('the address of an error report', () => {
	it('has the record and the field in it, as an address has them', () => {
		const address = reportAddress('https://example.org/new?title={title}&body={body}', report);
		const query = new URL(address ?? '').searchParams;
		expect(query.get('title')).toBe(report.title);
		expect(query.get('body')).toBe(report.body);
	});

	it('may name each part by itself, more than once, and keeps what it does not know', () => {
		const template = 'mailto:x@example.org?subject={record}%20{field}%20{record}&body={other}';
		expect(reportAddress(template, report)).toBe(
			'mailto:x@example.org?subject=partner%2Fcl%20Signed%20partner%2Fcl&body={other}'
		);
	});

	it('does not fill in what a text itself says', () =>
		expect(reportAddress('https://example.org/?t={title}', { ...report, title: '{body}' })).toBe(
			'https://example.org/?t=%7Bbody%7D'
		));

	it.each([undefined, '', 'javascript:alert(1)', '/issues?{title}', 'example.org'])(
		'is none where %s is set',
		(template) => expect(reportAddress(template, report)).toBeUndefined()
	);
});
