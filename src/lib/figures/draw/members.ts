/** Partners in mechanisms on a day, and how their part in each is marked. */
import type { KeyEntry, DotShape } from '../../charts/scene.ts';
import type { Style } from '../../charts/style.ts';
import type { Lang, MemberStatus } from '../../model/schema.ts';
import type { Day } from '../../time/day.ts';
import { memberWord } from '../../words/member.ts';
import type { MatrixData } from '../figure.ts';
import { looks } from '../looks.ts';

export interface MatrixRow {
	id: string;
	name: string;
	/** By mechanism. */
	statuses: (MemberStatus | undefined)[];
	count: number;
}

/** Partners on the day, those in most first; the others in none. */
export function rowsOn({ partners, mechanisms }: MatrixData, day: Day): MatrixRow[] {
	return partners
		.filter(({ from }) => from <= day)
		.map(({ id, name, cells }) => {
			const now = cells.filter(({ from, to }) => from <= day && (to === null || day < to));
			const statuses = mechanisms.map((_, i) => now.find((c) => c.mechanism === i)?.status);
			return { id, name, statuses, count: now.length };
		})
		.sort((a, b) => b.count - a.count);
}

/** Strongest first. */
export const statusOrder: MemberStatus[] = [
	'in-force',
	'signed',
	'participant',
	'applicant',
	'suspended',
	'left'
];

/** In a row of a partner. */
export const memberMark: Record<MemberStatus, { shape: DotShape; look: Style }> = {
	'in-force': { shape: 'disc', look: looks.member },
	signed: { shape: 'half', look: looks.member },
	participant: { shape: 'double', look: looks.member },
	applicant: { shape: 'ring', look: looks.applicant },
	left: { shape: 'crossed', look: looks.member },
	suspended: { shape: 'crossed', look: looks.member }
};

/** In a bar of a mechanism. */
export const memberBar: Record<MemberStatus, Style> = {
	'in-force': looks.settled,
	signed: looks.revised,
	participant: looks.participant,
	applicant: looks.preliminaryDoubted,
	left: looks.tileNone,
	suspended: looks.tileNone
};

/** The statuses that are in the rows. */
export const memberKey = (
	rows: readonly MatrixRow[],
	mark: (status: MemberStatus) => Omit<KeyEntry, 'word'>,
	lang: Lang
): KeyEntry[] =>
	statusOrder
		.filter((status) => rows.some(({ statuses }) => statuses.includes(status)))
		.map((status) => ({ ...mark(status), word: memberWord(status, lang) }));
