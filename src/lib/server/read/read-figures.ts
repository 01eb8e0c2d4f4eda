/** Reads `data/figures.yaml`. Build time only. */
import { Editorial, type Theme } from '../../figures/editorial.ts';
import type { DataProblem } from '../../model/checks/index.ts';
import { nameOf, sentence } from '../../model/checks/shape.ts';
import { readYaml } from './read-yaml.ts';

const FILE = 'figures.yaml';

/** @param dir the folder with the YAML files of all data */
export function readEditorial(dir = 'data'): { themes: Theme[]; problems: DataProblem[] } {
	const problems: DataProblem[] = [];
	const raw = readYaml(dir, FILE, problems);
	if (raw === undefined) return { themes: [], problems };
	const read = Editorial.safeParse(raw);
	if (read.success) return { themes: read.data, problems };
	return { themes: [], problems: read.error.issues.map((issue) => problemOf(raw, issue)) };
}

type Issue = Parameters<typeof sentence>[0];
type RawTheme = { figures?: unknown[] } | null;

/** Names the theme and the figure, not their numbers. */
function problemOf(raw: unknown, issue: Issue): DataProblem {
	const [theme, part, figure, ...rest] = issue.path;
	const themes = (Array.isArray(raw) ? raw : []) as RawTheme[];
	const at = themes[Number(theme)];
	const isFigure = part === 'figures' && figure !== undefined;
	const id = isFigure
		? `${nameOf(at, Number(theme))}/${nameOf(at?.figures?.[Number(figure)], Number(figure))}`
		: nameOf(at, Number(theme));
	const where = (isFigure ? rest : issue.path.slice(1)).map(String).join('.');
	return { file: FILE, id, sentence: `${where ? `\`${where}\` ` : ''}${sentence(issue, raw)}.` };
}
