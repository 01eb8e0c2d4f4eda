/** The modules of `src/` and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Import {
	from: string;
	/** Erased when compiled. */
	isType: boolean;
}

/** What the text of a module imports, in every form. */
export function importsIn(source: string): Import[] {
	const statements = source.matchAll(
		/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
	);
	const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
	return [
		...[...statements].map((m) => ({ from: m[2] ?? '', isType: m[1] !== undefined })),
		...[...dynamic].map((m) => ({ from: m[1] ?? '', isType: false }))
	];
}

/** The code of a module, without comments and without what stands in quotes. */
export const codeOf = (source: string): string =>
	source
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|[^:])\/\/.*$/gm, '$1')
		.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const LIB = 'src/lib';

export const read = (file: string): string => readFileSync(join(LIB, file), 'utf8');

/** Written by the build. */
const isGenerated = (path: string): boolean => /^(paraglide|generated)\//.test(path);

/** Modules in a folder of `src/lib`, as paths below it. */
export const filesIn = (folder: string): string[] =>
	readdirSync(join(LIB, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => /\.(ts|mjs|svelte)$/.test(file) && !isGenerated(file));

/** A path below `src/lib`, or the name of a package. */
const targetOf = (file: string, from: string): string => {
	if (from.startsWith('.')) return relative(LIB, join(LIB, dirname(file), from));
	return from.replace(/^\$lib\//, '');
};

/** What a module of `src/lib` imports: paths below `src/lib`, and packages. */
export const importsOf = (file: string): Import[] =>
	importsIn(read(file)).map(({ from, isType }) => ({ from: targetOf(file, from), isType }));

/** The modules of `src/lib` that each of them imports, types included. */
export function moduleGraph(): Map<string, string[]> {
	const files = filesIn('.');
	const known = new Set(files);
	return new Map(
		files.map((file) => [
			file,
			importsOf(file)
				.map(({ from }) => from)
				.filter((from) => known.has(from))
		])
	);
}

/** Modules that import each other, directly or through others: one list for each circle. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const circles: string[][] = [];
	const done = new Set<string>();
	const path: string[] = [];
	function follow(file: string): void {
		const at = path.indexOf(file);
		if (at >= 0) circles.push(path.slice(at));
		if (at >= 0 || done.has(file)) return;
		path.push(file);
		for (const next of graph.get(file) ?? []) follow(next);
		path.pop();
		done.add(file);
	}
	for (const file of graph.keys()) follow(file);
	return circles;
}
