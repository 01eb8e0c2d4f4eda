/** What stands on a picture of the page that is shared. */
import type { ExportedPage } from '../export/said-of.ts';
import { langs, languages } from '../i18n/lang.ts';
import { findRef, type AnyItem } from '../model/atlas.ts';
import type { RecordPage } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { countedUnit } from '../words/kinds.ts';

/** The record that the page is about: a stop of a tour is about more than the one that stands out. */
export const selectedRecord = ({ selected, step, atlas }: ViewState): AnyItem | undefined =>
	(selected && !step && findRef(atlas, selected)) || undefined;

/**
 * @param page of the record, if it has arrived
 * @param subject the title of the page, without the name of the site
 */
export function drawnPage(
	view: ViewState,
	lang: Lang,
	page: RecordPage | undefined,
	subject: string
): Omit<ExportedPage, 'address' | 'screen'> {
	const record = selectedRecord(view);
	const counts = (['partner', 'area'] as const)
		.map((kind) => countedUnit(kind, view.counts[kind], lang))
		.join(languages[lang].signs.comma);
	const others = langs.flatMap((one) => (record && one !== lang ? [record.name[one]] : []));
	const sources = page?.sources.flatMap(({ copy, short }) => (copy === 'none' ? [] : [short]));
	return {
		lang,
		title: record?.name[lang] ?? (view.step ? subject : counts),
		otherTitle: others.join(' · '),
		publishers: [...new Set(sources)]
	};
}
