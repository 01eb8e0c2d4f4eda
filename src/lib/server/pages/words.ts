/** Which words of the glossary the page of a record explains. Build time only. */
import { othersThan } from '../../i18n/lang.ts';
import type { FactTerm, RecordPage, Sort, WordEntry } from '../../model/record-page.ts';
import type { Lang, Records, Term } from '../../model/schema.ts';

/** Terms of facts that are words of the field themselves, by their id in the glossary. */
const factTerms: Partial<Record<FactTerm, string>> = {
	instrument: 'memorandum',
	reply: 'batch',
	silkRoad: 'silk-road-ecommerce'
};

/** @param facts the terms of the facts that the page states */
export function wordsOf(
	sort: Sort,
	facts: readonly FactTerm[],
	{ glossary }: Pick<Records, 'glossary'>,
	lang: Lang
): RecordPage['words'] {
	const named = (name: string) => glossary.find((t) => t.names?.includes(name));
	const ofSort =
		(sort.of === 'zone' ? named(`programme/${sort.programme}`) : undefined) ?? named(sort.of);
	const entries = facts.map(
		(fact) => [fact, glossary.find((t) => t.id === factTerms[fact])] as const
	);
	return Object.fromEntries(
		[['sort', ofSort] as const, ...entries].flatMap(([where, term]) =>
			term ? [[where, entryOf(term, lang)]] : []
		)
	);
}

const entryOf = ({ id, term, meaning }: Term, lang: Lang): WordEntry => ({
	id,
	term: term[lang],
	otherTerms: othersThan(lang).map((other) => ({ lang: other, term: term[other] })),
	meaning: meaning[lang]
});
