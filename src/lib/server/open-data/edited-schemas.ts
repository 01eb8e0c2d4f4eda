/** JSON Schemas of what is edited beside the published records, for an editor's completion. */
import { TourRecord } from '../../tours/schema.ts';
import { jsonSchema } from './table.ts';

/** Path below `/data/schema/` → JSON Schema. */
export const editedSchemas = (): Map<string, string> =>
	new Map([['tour.json', text('A tour, as edited', TourRecord)]]);

const text = (title: string, schema: Parameters<typeof jsonSchema>[0]): string =>
	`${JSON.stringify({ title, ...jsonSchema(schema) }, null, '\t')}\n`;
