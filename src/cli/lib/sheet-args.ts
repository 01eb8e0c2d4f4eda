import { collections, type CollectionName } from '../../lib/model/schema.ts';
import { Failure } from './failure.mjs';

/** The collection that a command names, and the sheet, which is called like it unless named too. */
export function sheetArgs([name, file]: string[]): { name: CollectionName; file: string } {
	if (name === undefined || !(name in collections))
		throw new Failure(
			`Name a collection, ${Object.keys(collections).join(', ')}, and a file if it is not <collection>.csv.`
		);
	return { name: name as CollectionName, file: file ?? `${name}.csv` };
}
