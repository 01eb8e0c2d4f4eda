import { partsOf } from '$lib/model/checks/check.ts';
import type { Confidence } from '$lib/model/schema.ts';
import type { Published } from '$lib/server/open-data/schemas.ts';

/** How many facts rest on what: records, and members, dated facts and figures inside them. */
export function confidenceCounts(published: Published): Record<Confidence, number> {
	const counts = { official: 0, press: 0, secondary: 0, unverified: 0 };
	for (const [, part] of partsOf(published)) {
		const { confidence } = part as { confidence?: Confidence };
		if (confidence) counts[confidence]++;
	}
	return counts;
}
