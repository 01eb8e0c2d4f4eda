/** What the clock says of a record: a word to stand out, and the rest of the sentence. */
import { m } from '../paraglide/messages.js';
import { formatDay, formatEdtf, formatPeriod, precisionOf } from '../i18n/dates.ts';
import type { AnyItem } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import type { Day } from '../time/day.ts';
import { statusWord } from './terms.ts';

type Form = 'long' | 'short';

const bound = (edtf: string): string => edtf.replace('../', '');

/** `since November 2016`, `since a day between …` */
export function sinceText(edtf: string, lang: Lang, form: Form = 'long'): string {
	const precision = precisionOf(edtf);
	if (precision === 'by') return m.panel_since_by({ date: formatEdtf(bound(edtf), lang, form) });
	const date = formatEdtf(edtf, lang, form);
	return precision === 'bracket'
		? m.panel_since_bracket({ bracket: date })
		: m.panel_since({ date });
}

/** When something starts that has not yet: `from 12 March 2015` */
export function dueText(edtf: string, lang: Lang, form: Form = 'long'): string {
	const date = formatEdtf(edtf, lang, form);
	return precisionOf(edtf) === 'bracket'
		? m.panel_due_bracket({ bracket: date })
		: m.panel_due({ date });
}

/** When something starts that may have: `some day in November 2016` */
export function possiblyText(edtf: string, lang: Lang, form: Form = 'long'): string {
	const precision = precisionOf(edtf);
	if (precision === 'by') return m.panel_when_by({ date: formatEdtf(bound(edtf), lang, form) });
	const date = formatEdtf(edtf, lang, form);
	return precision === 'bracket'
		? m.panel_when_bracket({ bracket: date })
		: m.panel_when_within({ date });
}

export interface StatusText {
	word: string;
	/** Begins with the space or the comma that follows the word. */
	rest: string;
}

export function statusText(item: AnyItem, on: Day, lang: Lang): StatusText {
	if (item.kind === 'event') return eventText(item, on, lang);
	const status = statusOn(item.span, on);
	const word = statusWord(item.kind, status);
	const day = formatDay(on, lang);
	switch (status) {
		case 'in-force':
			return { word, rest: m.panel_on_in_force({ day, since: sinceText(item.start, lang) }) };
		case 'possible':
			return { word, rest: m.panel_on_possible({ day, when: possiblyText(item.start, lang) }) };
		case 'not-yet':
			return { word, rest: m.panel_on_not_yet({ day, due: dueText(item.start, lang) }) };
		case 'ended': {
			const end = formatEdtf(item.end ?? '', lang);
			const since = sinceText(item.start, lang);
			const before = item.kind === 'pavilion' ? m.panel_on_closed : m.panel_on_ended;
			return { word, rest: before({ end, since }) };
		}
	}
}

/** An event only happens: before, on or after the day shown. */
function eventText(item: AnyItem, on: Day, lang: Lang): StatusText {
	const day = formatDay(on, lang);
	const { earliest, latest } = item.span;
	const say =
		on > latest
			? m.panel_event_past
			: on < (earliest ?? latest)
				? m.panel_event_future
				: m.panel_event_now;
	return { word: formatPeriod(item.start, lang), rest: say({ day }) };
}
