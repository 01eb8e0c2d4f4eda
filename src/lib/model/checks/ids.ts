/** Ids name one record each, and those that stand for something else say so. */
import type { Check } from './check.ts';

export const idsAreUnique: Check = (records) =>
	Object.entries(records).flatMap(([name, list]) => {
		const seen = new Set<string>();
		return list.flatMap((record) => {
			const ids = [record.id, ...(('aliases' in record && record.aliases) || [])];
			return ids.flatMap((id) => {
				if (!seen.has(id)) {
					seen.add(id);
					return [];
				}
				const sentence = `The id or alias "${id}" is used twice in this file.`;
				return [{ file: `${name}.yaml`, id: record.id, sentence }];
			});
		});
	});

export const partnerIdsAreCodes: Check = (records) =>
	records.partners
		.filter((p) => p.id !== p.country.toLowerCase())
		.map((p) => ({
			file: 'partners.yaml',
			id: p.id,
			sentence: `Its id must be its country code in lower case, "${p.country.toLowerCase()}".`
		}));
