/** The shapes of the ground, for a drawing that has to stand alone: `<use>` of another file is something for browsers. */
export interface GroundPaths {
	/** Width of the whole world in their units. */
	size: number;
	/** ISO 3166-1 alpha-2 → path data. */
	countries: Record<string, string>;
	borders: string;
	lakes: string;
	/** Sea lines of the `cn` profile. */
	lines: string;
}

const PATH = /<path id="([^"]+)"[^>]* d="([^"]*)"/g;

/** @param file as geo/ground-drawing.ts writes it */
export function groundPaths(file: string, size: number): GroundPaths {
	const paths = new Map([...file.matchAll(PATH)].map(([, id = '', d = '']) => [id, d]));
	const of = (id: string): string => paths.get(id) ?? '';
	const countries = [...paths].flatMap(([id, d]) =>
		id.startsWith('c-') ? [[id.slice(2), d] as const] : []
	);
	return {
		size,
		countries: Object.fromEntries(countries),
		borders: of('borders'),
		lakes: of('lakes'),
		lines: of('lines')
	};
}
