import type { Records } from '../../model/schema.ts';

/** How many facts of the founding articles there are, in the atlas and left out. */
export function coverageCounts({ coverage }: Pick<Records, 'coverage'>) {
	const total = coverage.length;
	const out = coverage.filter(({ where }) => where.kind === 'left-out').length;
	return { total, inside: total - out, out };
}
