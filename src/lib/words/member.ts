import type { Lang, MemberStatus } from '../model/schema.ts';
import { m } from '../paraglide/messages.js';

const words = {
	'in-force': m.term_member_in_force,
	signed: m.term_member_signed,
	participant: m.term_member_participant,
	applicant: m.term_member_applicant,
	left: m.term_member_left,
	suspended: m.term_member_suspended
} satisfies Record<MemberStatus, unknown>;

/** What a country is in a mechanism. @param lang where it is not that of the page */
export const memberWord = (status: MemberStatus, lang?: Lang): string =>
	words[status]({}, lang && { locale: lang });
