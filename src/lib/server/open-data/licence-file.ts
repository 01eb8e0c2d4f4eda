/** `/data/LICENSES.txt`: the terms of each part, beside the files for whoever has only these. */
import { licences, origins } from './licences.ts';

const parts = [
	['Records: all files except the outlines in partners.geojson', licences.records],
	['Points of cities, in zones, areas, pavilions and events (GeoNames)', licences.records],
	['Outlines of countries in partners.geojson', licences.naturalEarth],
	['Code of the site', licences.code]
] as const;

export const licenceFile = (): string =>
	[
		'Licences of the Silk Road E-commerce Map and its data',
		...parts.map(([part, { title, path }]) => `${part}\n  ${title}\n  ${path}`),
		`Where the geometry comes from:\n${origins.map((o) => `  ${o.title}: ${o.path}`).join('\n')}`
	].join('\n\n') + '\n';
