/** `/data/datapackage.json`: a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/). */
import { createHash } from 'node:crypto';
import type { Edition } from '../../model/schema.ts';
import { published } from './collections.ts';
import { mediaTypes, type DataFile } from './file.ts';
import { licences, origins } from './licences.ts';
import { tableSchema } from './table-schema.ts';

const NAME = 'silk-road-ecommerce';

export function dataPackage(files: DataFile[], { version, asOf }: Edition): string {
	const description = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: NAME,
		title: 'Silk Road e-commerce: partners, mechanisms, pilot zones and pilot areas',
		description:
			'Dated, sourced records in English and Chinese. Dates are EDTF (ISO 8601-2). A record is in force on a day when in_force_from ≤ day, and day < in_force_before if there is one.',
		version,
		created: `${asOf}T00:00:00Z`,
		licenses: [licences.records],
		sources: origins,
		resources: files.map(resource)
	};
	return `${JSON.stringify(description, null, '\t')}\n`;
}

function resource(file: DataFile) {
	const { path, format, body, table } = file;
	return {
		// Names are unique in a package: the CSV has the plain one, because the foreign keys point to tables.
		name: format === 'csv' ? path.replace('.csv', '') : path.replace('.', '-'),
		path,
		title: titleOf(file),
		...(table ? { type: 'table' } : {}),
		format,
		mediatype: mediaTypes[format],
		encoding: 'utf-8',
		bytes: Buffer.byteLength(body),
		hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
		...(path === 'partners.geojson' ? { licenses: [licences.records, licences.naturalEarth] } : {}),
		...(table ? { schema: tableSchema(table, file.of) } : {})
	};
}

/** The title of the collection; a nested list adds its own name. */
function titleOf({ of, table }: DataFile): string {
	const title = published.find((c) => c.name === of)?.title ?? of;
	return table && table.name !== of ? `${title}: ${table.name.replace(/^[a-z]+_/, '')}` : title;
}
