import { editionOf } from '../share/edition.ts';
import type { Citation } from '../share/view-citation.ts';
import type { Lang } from '../model/schema.ts';
import { isoDay, type Day } from '../time/day.ts';
import { figurePath } from '../url/paths.ts';
import { inSite } from '../url/site.ts';
import type { FigureEdition, Figure } from './figure.ts';

/** What a figure is looked at with. */
export interface FigureView {
	lang: Lang;
	day: Day;
	edition: FigureEdition;
}

/** The address of a figure's page, on the day shown. */
export const figureHref = (id: string, { lang, day, edition }: FigureView): string =>
	inSite(figurePath(lang, id)) + (day === edition.asOf ? '' : `?t=${isoDay(day)}`);

export const figureCitation = ({ id, title }: Figure, shown: FigureView): Citation => ({
	...editionOf(shown.edition, shown.lang),
	ref: `figure/${id}`,
	type: 'webpage',
	title,
	address: figureHref(id, shown)
});
