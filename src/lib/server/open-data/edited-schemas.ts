/** JSON Schemas of what is written beside the published records, for an editor's completion. */
import { StoryRecord } from '../../story/schema.ts';
import { TourRecord } from '../../tours/schema.ts';
import { jsonSchema } from './table.ts';

/** Path below `/data/schema/` → JSON Schema. */
export const editedSchemas = (): Map<string, string> =>
	new Map([
		['tour.json', text('A tour, as edited', TourRecord)],
		['story.json', text('A story: a tour that was not built', StoryRecord)]
	]);

const text = (title: string, schema: Parameters<typeof jsonSchema>[0]): string =>
	`${JSON.stringify({ title, ...jsonSchema(schema) }, null, '\t')}\n`;
