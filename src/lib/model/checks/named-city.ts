/** A zone or a hall lies in the city that it names, or says why it is drawn elsewhere. */
import { geoDistance } from 'd3-geo';
import type { Area, Place, Records, Text } from '../schema.ts';
import type { Check } from './check.ts';

/** Kilometres from a city's point that need no word: as far as a city's districts go. */
const NEAR = 15;

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371;

const kilometres = (a: Place, b: Place): number =>
	geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH;

interface Named {
	file: string;
	id: string;
	name: Text;
	place: Place;
	province?: string;
}

const named = (records: Records): Named[] => [
	...records.zones.map((r) => ({ ...r, file: 'zones.yaml' })),
	...records.pavilions
		.filter((r) => r.form === 'hall')
		.map((r) => ({ ...r, file: 'pavilions.yaml' }))
];

/** The city in a Chinese name, among those that are pilot areas; the longest, as one name may hold another. */
function cityIn({ name, province }: Named, areas: readonly Area[]): Area | undefined {
	const inIt = areas.filter(
		(a) => name.zh.includes(a.name.zh) && (province === undefined || a.province === province)
	);
	return inIt.sort((a, b) => b.name.zh.length - a.name.zh.length)[0];
}

export const pointsLieNearTheirCity: Check = (records) =>
	named(records).flatMap((record) => {
		const city = record.place.note ? undefined : cityIn(record, records.areas);
		const far = city && Math.round(kilometres(record.place, city.place));
		if (!city || !far || far <= NEAR) return [];
		const sentence = `Its place lies ${far} km from ${city.name.en}, which it names: mend it, or say why in \`place.note\`.`;
		return [{ file: record.file, id: record.id, sentence }];
	});
