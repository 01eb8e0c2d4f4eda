/** The collections that are published, in the order in which the data page lists them. */
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

export const published: readonly Collection[] = [
	{ name: 'partners', title: 'Partner countries', one: 'partner', shape: 'country' },
	{ name: 'mechanisms', title: 'Mechanisms', one: 'mechanism' },
	{ name: 'programmes', title: 'Programmes of the pilot zones', one: 'programme' },
	{ name: 'zones', title: 'Pilot zones', one: 'zone', shape: 'point' },
	{ name: 'batches', title: 'Batches of comprehensive pilot areas', one: 'batch' },
	{
		name: 'areas',
		title: 'Cross-border e-commerce comprehensive pilot areas',
		one: 'area',
		shape: 'point'
	},
	{ name: 'pavilions', title: 'National pavilions', one: 'pavilion', shape: 'point' },
	{ name: 'events', title: 'Events', one: 'event' },
	{ name: 'series', title: 'Figures over time', one: 'series', rows: 'points' },
	{ name: 'trade', title: 'Trade in goods of China with partners', one: 'trade' },
	{ name: 'counts', title: 'Official counts', one: 'count' },
	{ name: 'contradictions', title: 'Where sources disagree', one: 'contradiction' },
	{ name: 'coverage', title: 'Facts of the founding articles', one: 'fact' },
	{ name: 'sources', title: 'Sources', one: 'source' },
	{ name: 'units', title: 'Units of figures', one: 'unit' },
	{ name: 'countries', title: 'Names of countries', one: 'country' }
];
