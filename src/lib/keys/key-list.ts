/** All keys, in words. They are read from the tables that act on them; an action without words does not compile. */
import { sliderKeys, type SliderKey } from '../clock/slider-keys.ts';
import { mapKeys, type MapKey } from '../map/input/keys.ts';
import { m } from '../paraglide/messages.js';
import { presentKeys, type KeyCommand } from '../present/keys.ts';
import { turnKeys, type Turn } from '../tours/turning.ts';
import { shortcuts, type Shortcut } from '../ui/shortcut.ts';
import type { Mode } from '../url/params.ts';
import type { Word } from '../words/word.ts';

/** A key as tables name it, and whether Ctrl (⌘ on a Mac) is held with it. */
export interface NamedKey {
	key: string;
	isCommand?: boolean | undefined;
}

export interface KeyRow {
	keys: NamedKey[];
	does: Word;
}

export interface KeyGroup {
	where: Word;
	rows: KeyRow[];
}

const shortcutWords: Record<Shortcut, Word> = {
	search: m.search_label,
	keep: m.story_keep,
	keys: m.keys_title,
	close: m.keys_close
};

function mapWord(key: MapKey): Word {
	switch (key.type) {
		case 'walk':
			return key.by > 0 ? m.keys_next_record : m.keys_previous_record;
		case 'zoom':
			return key.by > 0 ? m.zoom_in : m.zoom_out;
		case 'open':
			return m.keys_open_record;
	}
}

function sliderWord(key: SliderKey): Word {
	switch (key.type) {
		case 'event':
			return key.by > 0 ? m.next_event : m.previous_event;
		case 'year':
			return key.by > 0 ? m.year_on : m.year_back;
		case 'limit':
			return key.end === 'first' ? m.keys_first_day : m.keys_last_day;
		case 'play':
			return m.keys_play;
		case 'open':
			return m.keys_open_day;
	}
}

const turnWord = (by: Turn): Word => (by > 0 ? m.present_next : m.present_previous);

const presentWords: Record<KeyCommand['type'], Word> = {
	next: m.present_next,
	previous: m.present_previous,
	first: m.present_first,
	last: m.keys_last_stop,
	stops: m.present_stops,
	digit: m.keys_number,
	go: m.keys_go,
	blank: m.present_blank,
	point: m.present_point,
	fullscreen: m.present_fullscreen,
	leave: m.present_leave
};

/** One row for all keys that do the same, in the order of the table. */
function rowsOf(keys: Iterable<readonly [NamedKey, Word]>): KeyRow[] {
	const rows = new Map<Word, NamedKey[]>();
	for (const [key, does] of keys) rows.set(does, [...(rows.get(does) ?? []), key]);
	return [...rows].map(([does, keys]) => ({ does, keys }));
}

const rowsIn = <A>(table: Iterable<readonly [string, A]>, wordOf: (action: A) => Word): KeyRow[] =>
	rowsOf([...table].map(([key, action]) => [{ key }, wordOf(action)] as const));

const onMap = (): KeyGroup => ({
	where: m.nav_map,
	rows: rowsIn(Object.entries(mapKeys), mapWord)
});
const onTimeline = (): KeyGroup => ({
	where: m.timeline,
	rows: rowsIn(Object.entries(sliderKeys), sliderWord)
});
const inTours = (): KeyGroup => ({
	where: m.nav_tours,
	rows: rowsIn(Object.entries(turnKeys), turnWord)
});
const presenting = (): KeyGroup => ({
	where: m.present_bar,
	rows: rowsIn(presentKeys, ({ type }) => presentWords[type])
});

/** Only the whole page has a bar with search and stories. */
const ofBar: readonly Shortcut[] = ['search', 'keep'];

const everywhere = (mode: Mode): KeyGroup => ({
	where: m.keys_everywhere,
	rows: rowsOf(
		shortcuts
			.filter(({ does }) => mode === 'explore' || !ofBar.includes(does))
			.map((shortcut) => [shortcut, shortcutWords[shortcut.does]] as const)
	)
});

/** While presenting, its keys win over all others. */
const groups: Record<Mode, (() => KeyGroup)[]> = {
	explore: [onMap, onTimeline, inTours, presenting],
	present: [presenting],
	kiosk: [onMap, onTimeline],
	embed: [onMap, onTimeline]
};

/** Those that work in a mode. */
export const keyGroups = (mode: Mode): KeyGroup[] => [
	everywhere(mode),
	...groups[mode].map((group) => group())
];
