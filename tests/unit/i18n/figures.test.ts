import { describe, expect, it } from 'vitest';
import { formatChange, formatFigure, formatMonths } from '../../../src/lib/i18n/figures.ts';

const dollars = { name: { en: 'billion US dollars', zh: '亿美元' }, timesInChinese: 10 };
const yuan = { name: { en: 'billion yuan', zh: '亿元' }, timesInChinese: 10 };
const entities = { name: { en: 'entities', zh: '家' } };

describe('a figure', () => {
	it.each([
		[{ value: 437.95 }, yuan, '437.95 billion yuan', '4379.5亿元'],
		[{ value: 0.477 }, dollars, '0.477 billion US dollars', '4.77亿美元'],
		[{ value: 7500 }, yuan, '7,500 billion yuan', '7.5万亿元'],
		[
			{ value: 260, qualifier: 'more-than' },
			dollars,
			'more than 260 billion US dollars',
			'超过2600亿美元'
		],
		[{ value: 120_000, qualifier: 'about' }, entities, 'about 120,000 entities', '约12万家']
	] as const)('%o is written as each language counts', (figure, unit, en, zh) => {
		expect(formatFigure(figure, unit, 'en')).toBe(en);
		expect(formatFigure(figure, unit, 'zh')).toBe(zh);
	});
});

describe('a change', () => {
	it('has its sign and what it is in', () => {
		expect(formatChange({ value: -6.9, unit: 'percent' }, 'en')).toBe('−6.9 %');
		expect(formatChange({ value: 0.5, unit: 'percentage-points' }, 'zh')).toBe('+0.5个百分点');
	});
});

describe('months', () => {
	it.each([
		['2025', '2025', '2025年'],
		['2025-04', 'April 2025', '2025年4月'],
		['2025-01/2025-06', 'January–June 2025', '2025年1—6月'],
		['2024-07/2025-06', 'July 2024 – June 2025', '2024年7月—2025年6月']
	])('%s', (period, en, zh) => {
		expect(formatMonths(period, 'en')).toBe(en);
		expect(formatMonths(period, 'zh')).toBe(zh);
	});
});
