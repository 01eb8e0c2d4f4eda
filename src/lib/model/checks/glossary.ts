/** A word of the glossary is told once, and what it names exists. */
import { langs } from '../lang.ts';
import { recordOf, type Check } from './check.ts';
import type { RecordRef } from '../schema.ts';

const file = 'glossary.yaml';

export const termsStandOnce: Check = ({ glossary }) =>
	langs.flatMap((lang) => {
		const first = new Map<string, string>();
		return glossary.flatMap(({ id, term }) => {
			const key = term[lang].toLowerCase();
			const other = first.get(key);
			first.set(key, other ?? id);
			if (other === undefined) return [];
			return [{ file, id, sentence: `The term "${term[lang]}" is that of "${other}" too.` }];
		});
	});

export const namedRecordsExist: Check = (records) => {
	const first = new Map<string, string>();
	return records.glossary.flatMap(({ id, names = [] }) =>
		names.flatMap((name) => {
			const other = first.get(name);
			first.set(name, other ?? id);
			if (other !== undefined)
				return [{ file, id, sentence: `What it names, "${name}", is named by "${other}" too.` }];
			if (!name.includes('/') || recordOf(records, name as RecordRef)) return [];
			return [{ file, id, sentence: `It names "${name}", which does not exist.` }];
		})
	);
};
