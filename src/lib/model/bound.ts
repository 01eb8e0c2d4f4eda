/** Which agreements bind China and another country on a day. */
import type { Day } from '../time/day.ts';
import { find, type Atlas, type MechanismItem, type MemberItem } from './atlas.ts';
import { BILATERAL, membersOn } from './members.ts';
import type { Confidence } from './schema.ts';
import { statusOn } from './status.ts';

export interface Binding {
	/** The agreement; for the bilateral memorandum, the mechanism that all of them make up. */
	mechanism: MechanismItem;
	/** Day from which it certainly bound both. */
	since: Day;
	/** The start that decides it, as written in the data (EDTF): that of whichever came in later. */
	start: string;
	/** That of the fact which is known less well, that China is in or that the other country is. */
	confidence: Confidence;
}

const CHINA = 'CN';

/** Best first. */
const confidences: readonly Confidence[] = ['official', 'press', 'secondary', 'unverified'];

/**
 * The agreements in force, with certainty, for both China and a country; having signed, applied or taken part binds nobody.
 * Only agreements that the atlas has as mechanisms, with the bilateral memorandum first.
 * @param country ISO 3166-1 alpha-2
 */
export function agreementsBinding(atlas: Atlas, country: string, day: Day): Binding[] {
	if (country === CHINA) return [];
	const shared = atlas.mechanism.flatMap((mechanism) => {
		const china = boundBy(mechanism, CHINA, day);
		const other = boundBy(mechanism, country, day);
		if (!china || !other) return [];
		const { span, start } = china.span.latest > other.span.latest ? china : other;
		const confidence = weaker(china.confidence, other.confidence);
		return [{ mechanism, since: span.latest, start, confidence }];
	});
	return [...memorandum(atlas, country, day), ...shared];
}

/** The membership that puts a country under an agreement on a day. */
function boundBy(mechanism: MechanismItem, country: string, day: Day): MemberItem | undefined {
	const now = membersOn(mechanism, day).get(country);
	if (now?.status !== 'in-force' || !now.certain) return undefined;
	return mechanism.members.find(
		(m) => m.country === country && m.status === 'in-force' && statusOn(m.span, day) === 'in-force'
	);
}

function memorandum(atlas: Atlas, country: string, day: Day): Binding[] {
	const mechanism = find(atlas, 'mechanism', BILATERAL);
	const partner = atlas.partner.find(
		(p) => p.country === country && statusOn(p.span, day) === 'in-force'
	);
	if (!mechanism || !partner) return [];
	const { span, start, confidence } = partner;
	return [{ mechanism, since: span.latest, start, confidence }];
}

const weaker = (a: Confidence, b: Confidence): Confidence =>
	confidences.indexOf(a) > confidences.indexOf(b) ? a : b;
