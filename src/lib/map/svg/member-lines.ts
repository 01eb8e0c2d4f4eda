/** The outline of a member of a mechanism, as in `map/layers/members.ts`: told apart by line, not by colour alone. */
import { memberDashes } from '../drawn/look.ts';
import type { MemberStatus } from '../../model/schema.ts';

/** @param id position in `memberCountries` */
export function memberLines(id: number, country: string, status: MemberStatus): string {
	const dashes = memberDashes[status];
	const use = (kind: string) =>
		`<use class="${kind}" href="#c-${country}"${dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : ''}/>`;
	const lines = status === 'participant' ? use('member wide') + use('gap') : use('member');
	return `<g data-f="members/${id}">${use('casing')}${lines}</g>`;
}
