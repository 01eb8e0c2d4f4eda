/** Reads `data/figures.yaml`. Build time only. */
import { Editorial, FigureEntry, type Theme } from '../../figures/editorial.ts';
import type { DataProblem } from '../../model/checks/index.ts';
import { nameOf, sentence } from '../../model/checks/shape.ts';
import { readYaml } from './read-yaml.ts';

const FILE = 'figures.yaml';

export interface EditorialFile {
	/** None where something is out of shape. */
	themes: Theme[];
	/** Figures in good shape, so that the other checks can go on with them. */
	entries: FigureEntry[];
	/** Of all figures, also of those out of shape. */
	ids: string[];
	problems: DataProblem[];
}

/** @param dir the folder with the YAML files of all data */
export function readEditorial(dir = 'data'): EditorialFile {
	const problems: DataProblem[] = [];
	const raw = readYaml(dir, FILE, problems);
	if (raw === undefined) return { themes: [], entries: [], ids: [], problems };
	const read = Editorial.safeParse(raw);
	const figures = themesIn(raw).flatMap((theme) => theme?.figures ?? []);
	return {
		themes: read.success ? read.data : [],
		entries: figures.flatMap((figure) => FigureEntry.safeParse(figure).data ?? []),
		ids: figures.map((figure, i) => nameOf(figure, i)),
		problems: read.error?.issues.map((issue) => problemOf(raw, issue)) ?? []
	};
}

type Issue = Parameters<typeof sentence>[0];
type RawTheme = { figures?: unknown[] } | null;
const themesIn = (raw: unknown): RawTheme[] => (Array.isArray(raw) ? raw : []) as RawTheme[];

/** Names the theme and the figure, not their numbers. */
function problemOf(raw: unknown, issue: Issue): DataProblem {
	const [theme, part, figure, ...rest] = issue.path;
	const at = themesIn(raw)[Number(theme)];
	const isFigure = part === 'figures' && figure !== undefined;
	const id = isFigure
		? `${nameOf(at, Number(theme))}/${nameOf(at?.figures?.[Number(figure)], Number(figure))}`
		: nameOf(at, Number(theme));
	const where = (isFigure ? rest : issue.path.slice(1)).map(String).join('.');
	return { file: FILE, id, sentence: `${where ? `\`${where}\` ` : ''}${sentence(issue, raw)}.` };
}
