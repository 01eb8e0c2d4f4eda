/** The figures of the real data, gathered as the build does it. */
import { parse } from 'yaml';
import editorial from '../../data/figures.yaml?raw';
import placesFile from '$geo/labels.json?url';
import recordsFile from '$lib/generated/records.json?url';
import { Editorial } from '$lib/figures/editorial.ts';
import type { FigureEdition, Figure } from '$lib/figures/figure.ts';
import { compile } from '$lib/model/compile.ts';
import type { Lang, Records, Text } from '$lib/model/schema.ts';
import { isoDay, readDay, type Day } from '$lib/time/day.ts';
import type { FigureContext } from '$lib/server/figures/figure-context.ts';
import { figureOf, gather, type GatheredTheme } from '$lib/server/figures/index.ts';
import { publish } from '$lib/server/open-data/publish.ts';
import { atlas } from './harness.ts';
import { upTo } from './records-up-to.ts';

const read = async <T>(file: string): Promise<T> => (await (await fetch(file)).json()) as T;
const records = await read<Records>(recordsFile);
const { provinces } = await read<{ provinces: { id: string; name: Text }[] }>(placesFile);
const names = new Map(provinces.map(({ id, name }) => [id, name]));
const themes = Editorial.parse(parse(editorial));

export const { firstDay, asOf, version } = atlas;
export const edition: FigureEdition = { version, firstDay, asOf };

function deskFrom(own: Records, at: string, lang: Lang): FigureContext {
	const edition = { version, asOf: at };
	const compiled = compile(own, edition);
	const { counts } = publish({ records: own, edition, atlas: compiled });
	return { records: own, atlas: compiled, counts, provinces: names, lang };
}

export const deskIn = (lang: Lang): FigureContext => deskFrom(records, isoDay(asOf), lang);

export const realThemes = (lang: Lang): GatheredTheme[] => gather(themes, deskIn(lang));

export const realFigures = (lang: Lang): Figure[] =>
	realThemes(lang).flatMap(({ figures }) => figures);

/** As an edition of that day would have had them, of what is known today: the next edition changes nothing of it. */
export function figuresUpTo(date: string, lang: Lang): { figures: Figure[]; day: Day } {
	const day = readDay(date)?.day ?? asOf;
	const context = deskFrom(upTo(records, day), date, lang);
	const isLater = (id: string) =>
		records.series.some((s) => s.id === id) && !context.records.series.some((s) => s.id === id);
	const entries = themes.flatMap((theme) => theme.figures).filter(({ id }) => !isLater(id));
	return { figures: entries.map((entry) => figureOf(entry, context)), day };
}

export function figureNamed(figures: readonly Figure[], id: string): Figure {
	const figure = figures.find((f) => f.id === id);
	if (!figure) throw new Error(`There is no figure ${id}.`);
	return figure;
}
