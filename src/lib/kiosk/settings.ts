/** The settings of a booth: read from a file that an operator edits, with what is wrong in it and where. */
import type { Lang } from '../model/schema.ts';
import { JsonFault, readLocatedJson } from './located-json.ts';
import type { Hours } from './opening.ts';
import { KioskSettings } from './settings-schema.ts';

export interface Settings {
	/** `null`: all. */
	tours: readonly string[] | null;
	/** Milliseconds; `null`: as the tour says. */
	dwell: number | null;
	/** Milliseconds. */
	idle: number;
	/** Milliseconds. */
	countdown: number;
	languages: readonly [Lang, ...Lang[]];
	/** Query of an address, with its question mark, or nothing. */
	start: string;
	theme: 'dark' | 'light';
	hours: readonly Hours[];
	code: string;
}

export interface SettingsFault {
	/** From 1; 0 where no line is to blame. */
	line: number;
	/** The key, as it is written in the file. */
	key: string;
	/**
	 * `missing`: no file; `syntax`: no JSON; `unknown`: no such setting; `value`: a setting that cannot have this value;
	 * `tour`: a tour that does not exist.
	 */
	kind: 'missing' | 'syntax' | 'unknown' | 'value' | 'tour';
	/** What is wrong, in English: the file and its schema are. */
	detail: string;
}

export interface ReadSettings {
	settings: Settings;
	faults: SettingsFault[];
}

export const DEFAULTS: Settings = Object.freeze({
	tours: null,
	dwell: null,
	idle: 60_000,
	countdown: 10_000,
	languages: Object.freeze(['zh', 'en']) as readonly [Lang, ...Lang[]],
	start: '',
	theme: 'dark',
	hours: [],
	code: '2020'
});

/** Total. A file with anything wrong in it is not used at all: half of a file is not what the operator meant. */
export function readSettings(text: string): ReadSettings {
	try {
		const { value, lineOf } = readLocatedJson(text);
		const read = KioskSettings.safeParse(value);
		if (read.success) return { settings: settingsOf(read.data), faults: [] };
		const faults = read.error.issues.flatMap((issue): SettingsFault[] => {
			const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
			return keys.map((key) => {
				const path = key === undefined ? issue.path : [...issue.path, key];
				return {
					line: lineOf(path),
					key: path.map(String).join('.'),
					kind: key === undefined ? 'value' : 'unknown',
					detail: issue.message
				};
			});
		});
		return { settings: DEFAULTS, faults };
	} catch (error) {
		const { line, found } = error instanceof JsonFault ? error : { line: 0, found: '' };
		return { settings: DEFAULTS, faults: [{ line, key: '', kind: 'syntax', detail: found }] };
	}
}

function settingsOf(read: KioskSettings): Settings {
	const ms = (seconds: number | undefined) => seconds && seconds * 1000;
	const [first, ...others] = read.languages ?? DEFAULTS.languages;
	return {
		tours: read.tours ?? DEFAULTS.tours,
		dwell: ms(read.dwell) ?? DEFAULTS.dwell,
		idle: ms(read.idle) ?? DEFAULTS.idle,
		countdown: ms(read.countdown) ?? DEFAULTS.countdown,
		languages: first ? [first, ...others] : DEFAULTS.languages,
		start: read.start ?? DEFAULTS.start,
		theme: read.theme ?? DEFAULTS.theme,
		hours: read.hours ?? DEFAULTS.hours,
		code: read.code ?? DEFAULTS.code
	};
}
