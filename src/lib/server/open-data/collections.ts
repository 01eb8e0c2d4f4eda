/** The collections that are published, in the order in which the data page lists them. */
import { collectionOf, drawnAs, kinds } from '../../model/kinds.ts';
import type { CollectionName } from '../../model/schema.ts';

export interface Collection {
	name: CollectionName;
	/** For the data package. */
	title: string;
	/** Names the column that points from a row of a nested list to its record, and the file of that list. */
	one: string;
	/** The list inside its records of which each entry is a row of the CSV; absent where each record is one. */
	rows?: string;
	/** What its GeoJSON file draws; absent where there is none. */
	shape?: 'country' | 'point';
}

type Said = Omit<Collection, 'name' | 'shape'>;

const said: Record<CollectionName, Said> = {
	partners: { title: 'Partner countries', one: 'partner' },
	mechanisms: { title: 'Mechanisms', one: 'mechanism' },
	programmes: { title: 'Programmes of the pilot zones', one: 'programme' },
	zones: { title: 'Pilot zones', one: 'zone' },
	batches: { title: 'Batches of comprehensive pilot areas', one: 'batch' },
	areas: { title: 'Cross-border e-commerce comprehensive pilot areas', one: 'area' },
	pavilions: { title: 'National pavilions', one: 'pavilion' },
	events: { title: 'Events', one: 'event' },
	series: { title: 'Figures over time', one: 'series', rows: 'points' },
	trade: { title: 'Trade in goods of China with partners', one: 'trade' },
	counts: { title: 'Official counts', one: 'count' },
	contradictions: { title: 'Where sources disagree', one: 'contradiction' },
	coverage: { title: 'Facts of the founding articles', one: 'fact' },
	glossary: { title: 'Words', one: 'term' },
	sources: { title: 'Sources', one: 'source' },
	unlinked: { title: 'Domains that are not linked', one: 'unlinked' },
	units: { title: 'Units of figures', one: 'unit' },
	countries: { title: 'Names of countries', one: 'country' }
};

const shapes = new Map(
	kinds.map((kind): [string, Collection['shape'] | null] => [collectionOf[kind], drawnAs(kind)])
);

export const published: readonly Collection[] = Object.entries(said).map(([name, rest]) => {
	const shape = shapes.get(name);
	return { name: name as CollectionName, ...rest, ...(shape && { shape }) };
});
