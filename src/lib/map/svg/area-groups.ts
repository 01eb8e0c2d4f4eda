/** Pilot areas of one batch that began and ended together: they look alike on any day. */
import type { AreaItem, Atlas } from '../../model/atlas.ts';

export interface AreaGroup {
	/** In the file of points. */
	id: string;
	areas: readonly [AreaItem, ...AreaItem[]];
}

export function areaGroups({ area }: Atlas): AreaGroup[] {
	const groups = new Map<string, [AreaItem, ...AreaItem[]]>();
	for (const one of area) {
		const key = JSON.stringify([one.batch, one.span]);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()].map((areas, i) => ({ id: `a${i}`, areas }));
}
