/** Figures with their unit, and the months that they cover, in words. */
import type { Lang, Point, Unit } from '../model/schema.ts';
import { formatEdtf } from './dates.ts';

type UnitWords = Pick<Unit, 'name' | 'timesInChinese'>;

/** `437.95`, in Chinese multiplied as the unit says and counted in 万 where it is long. */
export function formatNumber(value: number, unit: UnitWords, lang: Lang): string {
	if (lang === 'en') return value.toLocaleString('en', { maximumFractionDigits: 6 });
	const n = rounded(value * (unit.timesInChinese ?? 1));
	return Math.abs(n) >= 10_000 ? `${rounded(n / 10_000)}万` : String(n);
}

/** Without what multiplying binary fractions adds. */
const rounded = (n: number): number => Number(n.toPrecision(12));

const hedges: Record<Lang, Record<NonNullable<Point['qualifier']>, string>> = {
	en: { 'more-than': 'more than ', about: 'about ' },
	zh: { 'more-than': '超过', about: '约' }
};

/** `more than 260 billion US dollars`, `超过2600亿美元` */
export function formatFigure(
	{ value, qualifier }: Pick<Point, 'value' | 'qualifier'>,
	unit: UnitWords,
	lang: Lang
): string {
	const hedge = qualifier ? hedges[lang][qualifier] : '';
	const gap = lang === 'en' ? ' ' : '';
	return hedge + formatNumber(value, unit, lang) + gap + unit.name[lang];
}

/** `+6.1 %` against the same months of the year before. */
export function formatChange({ value, unit }: NonNullable<Point['change']>, lang: Lang): string {
	const sign = value < 0 ? '−' : '+';
	const of =
		unit === 'percent' ? { en: ' %', zh: '%' } : { en: ' percentage points', zh: '个百分点' };
	return sign + String(Math.abs(value)) + of[lang];
}

/** `2025`, `April 2025`, `January–June 2025`; `2025年1—6月` */
export function formatMonths(period: string, lang: Lang, form: 'long' | 'short' = 'long'): string {
	const [from = '', to] = period.split('/');
	if (to === undefined) return formatEdtf(from, lang, form);
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	const start = formatEdtf(from, lang, form);
	const end = formatEdtf(to, lang, form);
	if (lang === 'zh')
		return sameYear
			? `${from.slice(0, 4)}年${Number(from.slice(5))}—${Number(to.slice(5))}月`
			: `${start}—${end}`;
	return sameYear ? `${start.replace(/ \d{4}$/, '')}–${end}` : `${start} – ${end}`;
}
