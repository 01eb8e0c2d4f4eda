/** Figures with their unit, and the months that they cover, in words. */
import type { Lang, Point, Unit } from '../model/schema.ts';
import { datePartsOf, formatEdtf } from './dates.ts';
import { languages } from './lang.ts';
import type { Form } from './languages/language.ts';

type UnitWords = Pick<Unit, 'name' | 'timesInChinese'>;

/** `437.95`; in Chinese multiplied as the unit says. */
export function formatNumber(
	value: number,
	unit: Pick<Unit, 'timesInChinese'>,
	lang: Lang
): string {
	const { inUnit, digits } = languages[lang].numbers;
	return digits(inUnit(value, unit));
}

type Numbered = Pick<Point, 'value' | 'qualifier'>;

/** `more than 260 billion`, `超过2600亿` */
export const formatHedged = (
	{ value, qualifier }: Numbered,
	unit: Pick<Unit, 'timesInChinese'>,
	lang: Lang
): string =>
	(qualifier ? languages[lang].numbers.hedges[qualifier] : '') + formatNumber(value, unit, lang);

/** `more than 260 billion US dollars`, `超过2600亿美元` */
export const formatFigure = (point: Numbered, unit: UnitWords, lang: Lang): string =>
	formatHedged(point, unit, lang) + languages[lang].signs.gap + unit.name[lang];

/** `+6.1 %` against the same months of the year before. */
export function formatChange({ value, unit }: NonNullable<Point['change']>, lang: Lang): string {
	const sign = value < 0 ? '−' : '+';
	return sign + String(Math.abs(value)) + languages[lang].numbers.changes[unit];
}

/** `2025`, `April 2025`, `January–June 2025`; `2025年1—6月` */
export function formatMonths(period: string, lang: Lang, form: Form = 'long'): string {
	const [from = '', to] = period.split('/');
	return to === undefined
		? formatEdtf(from, lang, form)
		: languages[lang].dates.months(datePartsOf(from), datePartsOf(to), form);
}
