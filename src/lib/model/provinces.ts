/** Provinces of China as the map counts pilot areas by them. */
import type { Atlas } from './atlas.ts';

export interface ProvinceNumbers {
	/** ISO 3166-2 */
	id: string;
	/** The most areas that it may have on a day: all that it ever had. */
	most: number;
	/** Id of the map feature that says 1; those that say 2, 3 … follow. */
	first: number;
}

/** Stands for all provinces together. */
export const CHINA = 'CN';

/** All of China first, then the provinces that have ever had an area, by their code. */
export function provincesOf(atlas: Pick<Atlas, 'area'>): ProvinceNumbers[] {
	const most = new Map([[CHINA, atlas.area.length]]);
	for (const { province } of atlas.area) most.set(province, (most.get(province) ?? 0) + 1);
	let first = 0;
	return [...most]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, n]) => {
			const province = { id, most: n, first };
			first += n;
			return province;
		});
}
