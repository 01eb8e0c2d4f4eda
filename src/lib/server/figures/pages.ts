/** The figures page, the page of each figure, and the files beside it. Build time only. */
import { building } from '$app/environment';
import { figureSvg } from '../../figures/picture.ts';
import {
	isFinding,
	type ChartData,
	type FigureEdition,
	type Figure,
	type FigurePage
} from '../../figures/figure.ts';
import { shortOf, spreadsheetOf, type Table } from '../../figures/table.ts';
import type { RecordPage } from '../../model/record-page.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import type { StopFigure } from '../../tours/stop-page.ts';
import { toCsv } from '../open-data/csv.ts';
import { publish } from '../open-data/publish.ts';
import { readBuilt } from '../read/built.ts';
import { readEditorial } from '../read/read-figures.ts';
import { readProvinces } from './check.ts';
import type { FigureContext } from './figure-context.ts';
import { gather, type GatheredTheme } from './index.ts';
import { lightPalette } from './palette.ts';
import { recordChart } from './record-chart.ts';
import { figureOn } from '../../figures/figure-on.ts';

export interface FigureSet {
	edition: FigureEdition;
	themes: GatheredTheme[];
}

/** Made once a language for all pages of a build; again for every page in development, where the records change. */
function oncePerBuild<T>(make: (lang: Lang) => T): (lang: Lang) => T {
	const made = new Map<Lang, T>();
	return (lang) => {
		const one = made.get(lang) ?? make(lang);
		if (building) made.set(lang, one);
		return one;
	};
}

const deskOf = oncePerBuild((lang): FigureContext => {
	const built = readBuilt();
	const { records, atlas } = built;
	return { records, atlas, counts: publish(built).counts, provinces: readProvinces(), lang };
});

export const figureSet = oncePerBuild((lang): FigureSet => {
	const context = deskOf(lang);
	const { version, firstDay, asOf } = context.atlas;
	return { edition: { version, firstDay, asOf }, themes: gather(readEditorial().themes, context) };
});

/** What a stop of a tour carries of a figure. */
export function figureOfStop(id: string, day: Day, lang: Lang): StopFigure | undefined {
	const figure = figureSet(lang)
		.themes.flatMap((theme) => theme.figures)
		.find((f) => f.id === id);
	return figure && figureOn(figure, day, lang);
}

/** What the panel of a record carries of the figures. */
export const chartOf = ({ kind, id }: Pick<RecordPage, 'kind' | 'id'>, lang: Lang) =>
	recordChart(kind, id, deskOf(lang));

export const figureIds = (): string[] =>
	readEditorial().themes.flatMap(({ figures }) => figures.map(({ id }) => id));

const NO_TABLE: Table = { columns: [], rows: [] };

/** A longer table stands on the page of its figure only: the page of all figures is to be read on a phone. */
const LONG = 60;

/** All figures, with tables as short as they can be; of those that do not lead, no note. */
export function allFigures(lang: Lang): FigureSet {
	const { edition, themes } = figureSet(lang);
	/** What is not drawn has its table on a page of its own only. */
	const short = ({ note, ...figure }: Figure): Figure => ({
		...figure,
		...(note && isFinding(figure) && { note }),
		disputes: figure.disputes.map(({ id, topic }) => ({ id, topic })),
		table: figure.data && figure.rows <= LONG ? shortOf(figure.table) : NO_TABLE
	});
	return { edition, themes: themes.map((t) => ({ ...t, figures: t.figures.map(short) })) };
}

/** Those on which official counts lie, for the page that lists them. */
export function countFigures(lang: Lang): {
	clock: FigureEdition;
	figures: (Figure & { data: ChartData })[];
} {
	const { edition, themes } = figureSet(lang);
	const figures = themes
		.flatMap((theme) => theme.figures)
		.flatMap(({ data, ...figure }) =>
			(data?.kind === 'steps' || data?.kind === 'layers') && data.stated.length
				? [{ ...figure, table: NO_TABLE, data }]
				: []
		);
	return { clock: edition, figures };
}

export function figurePage(id: string, lang: Lang): FigurePage | undefined {
	const { edition, themes } = figureSet(lang);
	const all = themes.flatMap(({ name, figures }) => figures.map((figure) => ({ name, figure })));
	const at = all.findIndex(({ figure }) => figure.id === id);
	const found = all[at];
	if (!found) return undefined;
	const link = (n: number) => all[n] && { id: all[n].figure.id, name: all[n].figure.name };
	const [previous, next] = [at > 0 ? link(at - 1) : undefined, link(at + 1)];
	return {
		edition,
		theme: found.name,
		figure: found.figure,
		...(previous && { previous }),
		...(next && { next })
	};
}

/** Name of a file beside a figure's page → its text. */
export function figureFile(name: string, lang: Lang): { type: string; text: string } | undefined {
	const [, id = '', form] = /^([a-z0-9-]+)\.(csv|svg)$/.exec(name) ?? [];
	const page = figurePage(id, lang);
	if (!page) return undefined;
	const { figure, edition } = page;
	if (form === 'csv') {
		const locale = { locale: lang };
		const names = { unit: m.figures_unit({}, locale), qualifier: m.figures_qualifier({}, locale) };
		return { type: 'text/csv', text: toCsv(spreadsheetOf(figure.table, names)) };
	}
	const view = { lang, day: edition.asOf, edition, colour: lightPalette() };
	const text = figureSvg(figure, view);
	return text === undefined ? undefined : { type: 'image/svg+xml', text };
}
