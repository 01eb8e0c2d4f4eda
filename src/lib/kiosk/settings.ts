/** The settings of a booth: which are in force, and what is wrong with the file that an operator edits, and where. */
import { decode, EncodingFault } from '../device/decode.ts';
import { JsonFault, readLocatedJson } from '../device/located-json.ts';
import type { FileFault } from '../story/beside.ts';
import { Code, KioskSettings } from './settings-schema.ts';

export interface Settings extends Omit<KioskSettings, '$schema' | 'code'> {
	/** Digits, or their hash; `null`: the operator set one that nobody can read, and none opens anything. */
	code: string | null;
}

export interface SettingsFault {
	/** From 1; 0 where no line is to blame. */
	line: number;
	/** The key, as it is written in the file. */
	key: string;
	/**
	 * `missing`: no file; `unreachable`: it did not come; `encoding`: not UTF-8; `syntax`: no JSON; `unknown`: no such setting;
	 * `value`: a setting that cannot have this value; `tour`: a tour that does not exist; `tours`: none arrived.
	 */
	kind: 'missing' | 'unreachable' | 'encoding' | 'syntax' | 'unknown' | 'value' | 'tour' | 'tours';
	/** What is wrong, in English: the file and its schema are. */
	detail: string;
}

/** Of a story beside the site. */
export interface StoryFault extends FileFault {
	kind: 'story';
	/** Name of the file. */
	key: string;
}

/** All that the staff screen names. */
export type BoothFault = SettingsFault | StoryFault;

export interface SettingsInForce {
	settings: Settings;
	faults: SettingsFault[];
	/** Those of the file as it is, of the last one that was right, or those of a kiosk without a file. */
	inForce: 'file' | 'last' | 'defaults';
	/** The file, where it is right: what is in force when the next one is not. */
	right: string | null;
}

const fault = (kind: SettingsFault['kind'], detail = '', line = 0, key = ''): SettingsFault => ({
	line,
	key,
	kind,
	detail
});

/** Of a kiosk without a file. */
export const DEFAULTS: Settings = Object.freeze(KioskSettings.parse({}));

/**
 * Total. A file with anything wrong in it is not used, because half of a file is not what the operator meant; but the code in it is:
 * whoever set one must not find the booth open with the one that everybody knows.
 * @param file its bytes, or why there are none @param last the last file that was right
 */
export function settingsInForce(
	file: Uint8Array | 'missing' | 'unreachable',
	last: string | null
): SettingsInForce {
	const read = readFile(file);
	if (read.settings)
		return { settings: read.settings, faults: read.faults, inForce: 'file', right: read.text };
	const before = last === null ? undefined : readText(last).settings;
	const code = read.code ?? before?.code ?? (read.hasNoCode ? DEFAULTS.code : null);
	return {
		settings: { ...(before ?? DEFAULTS), code },
		faults: read.faults,
		inForce: before ? 'last' : 'defaults',
		right: null
	};
}

interface Read {
	settings?: Settings;
	text: string;
	faults: SettingsFault[];
	/** Also that of a file that is wrong elsewhere. */
	code?: string | undefined;
	/** It is certain that none was meant. */
	hasNoCode?: boolean;
}

function readFile(bytes: Uint8Array | 'missing' | 'unreachable'): Read {
	if (typeof bytes === 'string')
		return { text: '', faults: [fault(bytes)], hasNoCode: bytes === 'missing' };
	try {
		const { text, encoding } = decode(bytes);
		const read = readText(text);
		if (encoding === 'gb18030') read.faults.push(fault('encoding', 'GB18030'));
		return read;
	} catch (error) {
		const encoding = error instanceof EncodingFault ? error.encoding : String(error);
		return { text: '', faults: [fault('encoding', encoding)] };
	}
}

function readText(text: string): Read {
	try {
		const { value, lineOf } = readLocatedJson(text);
		const read = KioskSettings.safeParse(value);
		if (read.success) {
			const { $schema, ...settings } = read.data;
			return { settings, text, faults: [], code: settings.code };
		}
		const faults = read.error.issues.flatMap((issue): SettingsFault[] => {
			const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
			return keys.map((key) => {
				const path = key === undefined ? issue.path : [...issue.path, key];
				const kind = key === undefined ? 'value' : 'unknown';
				return fault(kind, issue.message, lineOf(path), path.map(String).join('.'));
			});
		});
		return { text, faults, code: codeIn(value), hasNoCode: !mayHaveCode(value) };
	} catch (error) {
		const { line, found, value } =
			error instanceof JsonFault ? error : { line: 0, found: '', value: undefined };
		return { text, faults: [fault('syntax', found, line)], code: codeIn(value) };
	}
}

/** As a code, also without its quotes. */
const asCode = (value: unknown): string | undefined =>
	Code.safeParse(typeof value === 'number' ? String(value) : value).data;

const codeIn = (value: unknown): string | undefined =>
	asCode((Object(value) as { code?: unknown }).code);

/** One that cannot be used, or one under a mistyped name. */
const mayHaveCode = (value: unknown): boolean =>
	typeof value !== 'object' ||
	value === null ||
	Array.isArray(value) ||
	Object.entries(value).some(
		([key, own]) => key === 'code' || (!(key in KioskSettings.shape) && asCode(own) !== undefined)
	);
