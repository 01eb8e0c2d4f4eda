/** How a country stands with a mechanism on a day, of all the ways in which it ever did. */
import type { MemberItem } from '../model/atlas.ts';
import { statusOn, type Status } from '../model/status.ts';
import type { Day } from '../time/day.ts';

export interface MembershipNow {
	member: MemberItem;
	/** `in-force` here means that the membership holds on the day, whatever its own status is. */
	state: Status;
}

export const holds = ({ state }: MembershipNow): boolean =>
	state === 'in-force' || state === 'possible';

/** Which of several counts: one that holds, one that may hold, the next to come, the last that ended. */
const order: Status[] = ['in-force', 'possible', 'not-yet', 'ended'];

/** @param members of one country in one mechanism, at least one */
export function membershipOn(members: readonly MemberItem[], day: Day): MembershipNow | undefined {
	const all = members.map((member) => ({ member, state: statusOn(member.span, day) }));
	return all.sort(
		(a, b) =>
			order.indexOf(a.state) - order.indexOf(b.state) ||
			(a.state === 'not-yet' ? 1 : -1) * (a.member.span.latest - b.member.span.latest)
	)[0];
}
