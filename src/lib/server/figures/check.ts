/** Everything that can be wrong with `data/figures.yaml`. All problems are returned; none stops at the first. */
import { readFileSync } from 'node:fs';
import { gapsOf, type FigureEntry } from '../../figures/editorial.ts';
import { langs } from '../../i18n/lang.ts';
import type { DataProblem } from '../../model/checks/index.ts';
import { compile } from '../../model/compile.ts';
import type { Edition, Records, Text } from '../../model/schema.ts';
import { publish } from '../open-data/publish.ts';
import { readEditorial } from '../read/read-figures.ts';
import type { FigureContext } from './figure-context.ts';
import { gathered } from './index.ts';

type Said = Omit<DataProblem, 'file'>;

/**
 * Checked against data that are in order; where they are not, their own problems come first.
 * @param dir the folder with the YAML files of all data
 */
export function checkFigureFile(
	records: Records,
	edition: Edition,
	before: DataProblem[],
	dir?: string
): { count: number; problems: DataProblem[] } {
	const { entries, ids, problems } = readEditorial(dir);
	if (before.length || !ids.length) return { count: 0, problems };
	const atlas = compile(records, edition);
	const { counts } = publish({ records, edition, atlas });
	const context = { records, atlas, counts, provinces: readProvinces(), lang: langs[0] };
	return {
		count: entries.length,
		problems: [
			...problems,
			...checkFigures(entries, ids, context).map((problem) => ({
				file: 'figures.yaml',
				...problem
			}))
		]
	};
}

/** @param file names of places by code, as `geo/build.ts` writes them */
export function readProvinces(file = 'geo/out/labels.json'): ReadonlyMap<string, Text> {
	const { provinces } = JSON.parse(readFileSync(file, 'utf8')) as {
		provinces: { id: string; name: Text }[];
	};
	return new Map(provinces.map(({ id, name }) => [id, name]));
}

/** @param ids of all figures, also of those that are no entries because they are out of shape */
function checkFigures(
	entries: readonly FigureEntry[],
	ids: readonly string[],
	context: FigureContext
): Said[] {
	const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
	const left = context.records.series.filter(({ id }) => !ids.includes(id));
	return [
		...twice.map((id) => ({ id, sentence: 'It stands more than once.' })),
		...left.map(({ id }) => ({
			id,
			sentence: 'The series has no figure: give it a place in a theme.'
		})),
		...entries.flatMap((entry) =>
			problemsOf(entry, context).map((sentence) => ({ id: entry.id, sentence }))
		)
	];
}

function problemsOf(entry: FigureEntry, context: FigureContext): string[] {
	const { id, plot, line, read, finding, name } = entry;
	const series = context.records.series.find((s) => s.id === id);
	if (!series && (!plot || plot === 'columns')) return ['There is no series of this id.'];
	const wrong = [
		...(name || series ? [] : ['It is no series, so it needs a `name`.']),
		...(read && plot !== 'columns' ? ['`read` is for figures with `plot: columns`.'] : []),
		...(finding && plot === 'columns' && !read ? ['Its finding needs `read`.'] : []),
		...(line && !series?.lines?.some((l) => l.id === line)
			? [`The series has no line "${line}".`]
			: []),
		...(plot === 'columns' && !line && series?.lines
			? ['It must say which `line` is plotted.']
			: [])
	];
	return wrong.length ? wrong : gapProblems(entry, context);
}

/** What the data do not bear out is left out for now; a gap that nothing can ever fill is a mistake. */
function gapProblems(entry: FigureEntry, context: FigureContext): string[] {
	const { facts } = gathered(entry, context);
	const texts = { finding: entry.finding, reading: entry.reading, note: entry.note };
	return Object.entries(texts).flatMap(([field, text]) => {
		if (!text) return [];
		if (!facts) return [];
		return langs.flatMap((lang) =>
			gapsOf(text[lang])
				.filter((gap) => !(gap in facts))
				.map(
					(gap) =>
						`Its \`${field}.${lang}\` has the gap {${gap}}; there are ${Object.keys(facts)
							.map((f) => `{${f}}`)
							.join(', ')}.`
				)
		);
	});
}
