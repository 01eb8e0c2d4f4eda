import { collections, type CollectionName } from '../../lib/model/schema.ts';
import { Failure } from './failure.mjs';

/** The collection that a command names, the sheet, which is called like it unless named too, and `--yes`. */
export function sheetArgs(args: string[]): { name: CollectionName; file: string; isSure: boolean } {
	const [name, file] = args.filter((arg) => arg !== '--yes');
	if (name === undefined || !(name in collections))
		throw new Failure(
			`Name a collection, ${Object.keys(collections).join(', ')}, and a file if it is not <collection>.csv.`
		);
	return {
		name: name as CollectionName,
		file: file ?? `${name}.csv`,
		isSure: args.includes('--yes')
	};
}
