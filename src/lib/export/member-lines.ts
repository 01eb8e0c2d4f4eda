/** How pictures draw the outline of a member of a mechanism, by its status. */
import type { Style } from '../charts/style.ts';
import { member, memberDashes } from '../map/drawn/look.ts';
import { DOUBLE } from '../map/drawn/mark-look.ts';
import type { MemberStatus } from '../model/schema.ts';

/** One upon the other: a participant has two lines, which are a thick one with a paler one on it. */
export function memberStyles(status: MemberStatus): Style[] {
	const { width, double } = member;
	const dash = memberDashes[status]?.join(' ');
	return status === 'participant'
		? [
				{ stroke: 'azurite', width: DOUBLE },
				{ stroke: 'halo', width: double.gap }
			]
		: [{ stroke: 'azurite', width, ...(dash && { dash }) }];
}
