/** Our counts against the official ones: equal on each day, or the difference is on record. */
import { countsOn, inForceOn, statusOn } from '../status.ts';
import type { Atlas } from '../atlas.ts';
import type { Day } from '../../time/day.ts';
import { countsFrom } from '../compile.ts';
import type { OfficialCount, Records } from '../schema.ts';
import type { DataProblem } from './problem.ts';

/** What the atlas counts where an official statement counts, on the same day. */
export function ourCount(atlas: Atlas, counts: string, day: Day): number {
	const [kind, id] = counts.split('/');
	switch (kind) {
		case 'programme':
			return inForceOn(atlas.zone, day).filter((z) => z.programme === id).length;
		case 'mechanism':
			return membersOn(atlas, id ?? '', day);
		default: {
			const all = countsOn(atlas, day);
			return { partners: all.partner, areas: all.area, pavilions: all.pavilion }[kind ?? ''] ?? 0;
		}
	}
}

/** Countries with any status but applicant in a mechanism; those of the bilateral mechanism are the partners. */
function membersOn(atlas: Atlas, id: string, day: Day): number {
	if (id === 'bilateral-ecommerce') return countsOn(atlas, day).partner;
	const members = atlas.mechanism.find((m) => m.id === id)?.members ?? [];
	const here = members.filter(
		(m) => m.status !== 'applicant' && m.status !== 'left' && statusOn(m.span, day) === 'in-force'
	);
	return new Set(here.map((m) => m.country)).size;
}

export function checkCounts(records: Records, atlas: Atlas): DataProblem[] {
	return records.counts.flatMap((c) => compare(c, ourCount(atlas, c.counts, countsFrom(c.date))));
}

function compare(c: OfficialCount, ours: number): DataProblem[] {
	const problem = (sentence: string) => [{ file: 'counts.yaml', id: c.id, sentence }];
	const agrees =
		c.scope === undefined && (c.qualifier === 'more-than' ? ours > c.count : ours === c.count);
	if (c.difference) {
		if (c.difference.ours !== ours)
			return problem(`It says that we count ${c.difference.ours}; we count ${ours}.`);
		return agrees ? problem('It explains a difference, but there is none.') : [];
	}
	if (c.scope !== undefined || agrees) return [];
	return problem(`It states ${c.count}, we count ${ours}, and no difference is explained.`);
}
