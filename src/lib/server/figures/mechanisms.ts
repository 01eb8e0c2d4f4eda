/** Which partners are in which other mechanism. */
import { m } from '../../paraglide/messages.js';
import { formatDay } from '../../i18n/dates.ts';
import type { Atlas, MechanismItem } from '../../model/atlas.ts';
import { BILATERAL, membersOn } from '../../model/members.ts';
import type { MemberStatus } from '../../model/schema.ts';
import { recordPath } from '../../url/paths.ts';
import type { Day } from '../../time/day.ts';
import { distinctDays } from '../../time/steps.ts';
import type { MatrixData } from '../../figures/figure.ts';
import { memberWord } from '../../words/member.ts';
import { dateOf, sourcesOfRecord } from './curves.ts';
import { daysOfChange, type FigureContext } from './figure-context.ts';
import type { Gathered } from './gathered.ts';

interface Run {
	status: MemberStatus;
	from: Day;
	to: Day | null;
}

/** Treaties and texts stand left of dialogues and initiatives. */
const TEXTS = ['regional', 'plurilateral'];

/** Those that partners belong to as countries; who shows at an expo is no member. */
function shownOf({ mechanism, partner }: Atlas): MechanismItem[] {
	const isPartner = (country: string) => partner.some((p) => p.country === country);
	const isText = ({ form }: MechanismItem) => (TEXTS.includes(form) ? 0 : 1);
	const size = ({ members }: MechanismItem) =>
		new Set(members.map((x) => x.country).filter(isPartner)).size;
	return mechanism
		.filter((one) => one.id !== BILATERAL && one.form !== 'expo' && size(one) > 0)
		.sort((a, b) => isText(a) - isText(b) || size(b) - size(a));
}

export function mechanisms(context: FigureContext): Gathered<MatrixData> {
	const { atlas, lang } = context;
	const locale = { locale: lang };
	const shown = shownOf(atlas);
	const partners = atlas.partner.map(({ id, country, name, span }) => ({
		id,
		name: name[lang],
		from: span.latest,
		cells: shown.flatMap((one, mechanism) =>
			runsOf(one, country).map((standing) => ({ mechanism, ...standing }))
		)
	}));
	const texts = shown.filter(({ form }) => TEXTS.includes(form)).length;
	const rows = atlas.partner.flatMap((partner) =>
		shown.flatMap((one) =>
			one.members
				.filter((member) => member.country === partner.country)
				.map((member) => ({
					cells: [
						{ text: partner.name[lang], path: recordPath(lang, 'partner', partner.id) },
						{ text: one.short[lang], path: recordPath(lang, 'mechanism', one.id) },
						memberWord(member.status, lang),
						dateOf(member.start, lang),
						member.span.end === null ? '' : formatDay(member.span.end, lang, 'short')
					]
				}))
		)
	);
	return {
		data: {
			kind: 'matrix',
			groups: [
				{ name: m.figures_texts({}, locale), count: texts },
				{ name: m.figures_dialogues({}, locale), count: shown.length - texts }
			],
			mechanisms: shown.map(({ id, short }) => ({ id, short: short[lang] })),
			partners
		},
		table: {
			columns: [
				{ name: m.figures_column_partner({}, locale) },
				{ name: m.figures_column_mechanism({}, locale) },
				{ name: m.figures_status({}, locale) },
				{ name: m.figures_column_from({}, locale) },
				{ name: m.figures_column_until({}, locale) }
			],
			rows
		},
		facts: factsOf(shown, context),
		cites: shown.flatMap(({ id }) => sourcesOfRecord('mechanisms', id, context)),
		touches: (ref) => shown.some(({ id }) => ref === `mechanism/${id}`)
	};
}

/** What a country was in a mechanism, from when until when: what counts on a day is for the model to say. */
function runsOf(mechanism: MechanismItem, country: string): Run[] {
	const own = mechanism.members.filter((member) => member.country === country);
	const runs: Run[] = [];
	for (const day of distinctDays(daysOfChange(own))) {
		const now = membersOn(mechanism, day).get(country);
		const status = now?.certain ? now.status : undefined;
		const last = runs.at(-1);
		if (last?.to === null && last.status === status) continue;
		if (last?.to === null) last.to = day;
		if (status) runs.push({ status, from: day, to: null });
	}
	return runs;
}

/** How many partners are in any, and who is in most of them; nothing where two are. */
function factsOf(shown: readonly MechanismItem[], { atlas, lang }: FigureContext) {
	const now = shown.map((one) => membersOn(one, atlas.asOf));
	const counts = atlas.partner
		.map(({ country, name }) => ({
			name: name[lang],
			count: now.filter((members) => members.get(country)?.certain).length
		}))
		.sort((a, b) => b.count - a.count);
	const [top, next] = counts;
	if (!top || !next || top.count === next.count) return undefined;
	return {
		count: String(counts.length),
		bound: String(counts.filter(({ count }) => count > 0).length),
		mechanisms: String(shown.length),
		top: top.name,
		most: String(top.count)
	};
}
