/** Reads `data/tours/*.yaml` and the extents that they are checked against. Build time only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem } from '../../model/checks/index.ts';
import { wallPlots } from '../../figures/editorial.ts';
import { compile } from '../../model/compile.ts';
import type { Edition, Records } from '../../model/schema.ts';
import { checkTours, type RawTour } from '../../tours/check.ts';
import type { Extents } from '../../tours/fit.ts';
import type { Tour } from '../../tours/tour.ts';
import { readEditorial } from './read-figures.ts';
import { readYaml } from './read-yaml.ts';

/** In the order of the file names, which is that of the list of tours. @param dir the folder with the YAML files of all data */
export function readTours(dir = 'data'): { raw: RawTour[]; problems: DataProblem[] } {
	const problems: DataProblem[] = [];
	const folder = join(dir, 'tours');
	const names = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.yaml')) : [];
	const raw = names.sort().flatMap((name) => {
		const file = `tours/${name}`;
		const value = readYaml(dir, file, problems);
		return value === undefined ? [] : [{ file, raw: value }];
	});
	return { raw, problems };
}

/** Tours are checked against data that are in order; where they are not, their own problems come first. */
export function checkTourFiles(
	records: Records,
	edition: Edition,
	before: DataProblem[]
): { tours: Tour[]; problems: DataProblem[] } {
	const { raw, problems: unreadable } = readTours();
	if (before.length) return { tours: [], problems: unreadable };
	const world = {
		records,
		atlas: compile(records, edition),
		ground: readExtents(),
		figures: figuresForStops()
	};
	const { tours, problems } = checkTours(raw, world);
	return { tours, problems: [...unreadable, ...problems] };
}

/** A stop has room for what is no taller than wide; a ranking and a table of all partners are not. */
export const figuresForStops = (): string[] =>
	readEditorial()
		.entries.filter(({ plot }) => plot && wallPlots.includes(plot))
		.map(({ id }) => id);

/** @param file extents by code, as `geo/build.ts` writes them */
export const readExtents = (file = 'geo/out/bounds.json'): Extents => ({
	bounds: JSON.parse(readFileSync(file, 'utf8')) as Extents['bounds']
});
