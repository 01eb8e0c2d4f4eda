/** What the marks of a scene mean: only those that it has. */
import type { Style } from '../../charts/style.ts';
import type { KeyEntry } from '../../charts/scene.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Agreement, ColumnsData, GoalsData, Statement } from '../figure.ts';
import { figureStatusWord } from '../status-word.ts';
import { lookOf } from './column-look.ts';
import { statedLook } from './stated.ts';
import { looks } from '../looks.ts';

const agreementWords = {
	agrees: m.figures_agrees,
	bound: m.figures_bound,
	differs: m.figures_differs
} satisfies Record<Agreement, unknown>;

export const statedKey = (stated: readonly Statement[], lang: Lang): KeyEntry[] =>
	(Object.keys(statedLook) as Agreement[])
		.filter((agreement) => stated.some((s) => s.agreement === agreement))
		.map((agreement) => ({
			look: statedLook[agreement],
			shape: 'small',
			word: agreementWords[agreement]({}, { locale: lang })
		}));

const order: Style[] = [
	looks.settled,
	looks.revised,
	looks.preliminary,
	looks.settledDoubted,
	looks.preliminaryDoubted
];

type Choice = ColumnsData['choices'][number];

/** Nothing where all columns are alike. */
export function columnKey({ periods }: Pick<Choice, 'periods'>, lang: Lang): KeyEntry[] {
	const values = periods.flatMap((p) => p.values);
	const words = new Map<Style, string>();
	for (const value of values) {
		const status = figureStatusWord(value.status, lang);
		const word = value.doubted ? m.figures_key_doubted({ status }, { locale: lang }) : status;
		words.set(lookOf(value), word);
	}
	return words.size > 1
		? order.filter((look) => words.has(look)).map((look) => ({ look, word: words.get(look) ?? '' }))
		: [];
}

export const goalsKey = ({ scaleName }: Pick<GoalsData, 'scaleName'>, lang: Lang): KeyEntry[] => [
	{ look: looks.target, shape: 'diamond', word: figureStatusWord('target', lang) },
	{ look: looks.point, shape: 'dot', word: m.figures_derived({}, { locale: lang }) },
	{ look: looks.world, shape: 'dot', word: scaleName }
];
