/**
 * Reads what may be a story: of any version, edited by hand, damaged, or made to do harm. Total: what is not understood is left out, and
 * all that was is said. Unknown keys are dropped; nothing that a story says becomes anything but text, a day, an id or a number.
 */
import type { z } from 'zod';
import { langs } from '../i18n/lang.ts';
import { limits, StoryRecord, StoryStep, VERSION, type Told } from './schema.ts';

/** Where something is, from the outside in: keys and positions. */
export type Where = readonly (string | number)[];

export interface StoryProblem {
	/**
	 * `no-story`: it is something else; `later`: of a later version; `value`: left out; `cut`: shortened; `number`: the nearest that may
	 * be; `many`: those past the last that may be are left out; `empty`: it has no stops.
	 */
	kind: 'no-story' | 'later' | 'value' | 'cut' | 'number' | 'many' | 'empty';
	where: Where;
	/** In English, as the schema is: what it should have been. */
	detail: string;
}

export interface ReadStory {
	/** `null`: nothing of it can be shown. */
	story: StoryRecord | null;
	problems: StoryProblem[];
}

type Say = (kind: StoryProblem['kind'], where: Where, detail?: string) => void;

export function readStory(value: unknown): ReadStory {
	const problems: StoryProblem[] = [];
	const say: Say = (kind, where, detail = '') => problems.push({ kind, where, detail });
	if (!isObject(value) || !Array.isArray(value['steps']) || !('story' in value)) {
		say('no-story', []);
		return { story: null, problems };
	}
	const version = StoryRecord.shape.story.safeParse(value['story']);
	if (!version.success) say('value', ['story'], reasonOf(version.error));
	else if (version.data > VERSION) say('later', ['story'], String(version.data));
	const { $schema, id, edition } = StoryRecord.shape;
	const head = (key: string, field: z.ZodType): unknown => plain(field, value[key], [key], say);
	const steps = stepsIn(value['steps'], say);
	if (!steps.length) say('empty', ['steps']);
	const schema = head('$schema', $schema) as string | undefined;
	const story: StoryRecord = {
		...(schema !== undefined && { $schema: schema }),
		story: VERSION,
		id: (head('id', id) as string | undefined) ?? 'story',
		edition: (head('edition', edition) as string | undefined) ?? '',
		title: textIn(value['title'], limits.title, ['title'], say),
		summary: textIn(value['summary'], limits.summary, ['summary'], say),
		steps
	};
	return { story, problems };
}

function stepsIn(all: unknown[], say: Say): StoryStep[] {
	if (all.length > limits.steps) say('many', ['steps'], String(limits.steps));
	const ids = new Set<string>();
	return all.slice(0, limits.steps).flatMap((value, i) => {
		const where = ['steps', i] as const;
		if (!isObject(value)) {
			say('value', where, 'must be an object');
			return [];
		}
		const step = stepIn(value, where, say);
		if (ids.has(step.id)) step.id = freeId(ids);
		ids.add(step.id);
		return [step];
	});
}

const shape = StoryStep.shape;
/** What a stop may leave out, and is neither text nor a number to be brought near. */
const optional = [
	'lang',
	'from',
	'compare',
	'layers',
	'camera',
	'fit',
	'select',
	'figure',
	'counts',
	'sources',
	'status'
] as const;
/** Seconds of a stop that says nothing of them. */
export const DWELL = 15;

function stepIn(value: Record<string, unknown>, where: Where, say: Say): StoryStep {
	const part = (key: keyof typeof shape): unknown =>
		plain(shape[key], value[key], [...where, key], say);
	const text = (key: 'title' | 'caption' | 'notes'): Told =>
		textIn(value[key], limits[key], [...where, key], say);
	const extras = optional.flatMap((key) => {
		const read = part(key);
		return read === undefined ? [] : [[key, read]];
	});
	return {
		id: (part('id') as string | undefined) ?? `stop-${Number(where[1]) + 1}`,
		t: (part('t') as string | undefined) ?? 'latest',
		...Object.fromEntries(extras),
		title: text('title'),
		caption: text('caption'),
		notes: text('notes'),
		dwell: dwellIn(value['dwell'], [...where, 'dwell'], say)
	} as StoryStep;
}

function plain(field: z.ZodType, value: unknown, where: Where, say: Say): unknown {
	if (value === undefined) return undefined;
	const read = field.safeParse(value);
	if (read.success) return read.data;
	say('value', where, reasonOf(read.error));
	return undefined;
}

function dwellIn(value: unknown, where: Where, say: Say): number {
	if (value === undefined) return DWELL;
	const read = shape.dwell.safeParse(value);
	if (read.success) return read.data;
	const isNumber = typeof value === 'number' && Number.isFinite(value);
	say(isNumber ? 'number' : 'value', where, reasonOf(read.error));
	const { minValue, maxValue } = shape.dwell;
	return isNumber
		? Math.min(maxValue ?? DWELL, Math.max(minValue ?? DWELL, Math.round(value)))
		: DWELL;
}

/** Control characters but the line feed: nobody sees them, and some turn what stands round them about. */
const UNSEEN = /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

function textIn(value: unknown, most: number, where: Where, say: Say): Told {
	if (value === undefined) return {};
	if (!isObject(value)) {
		say('value', where, 'must be texts by language, as {"en": "…"}');
		return {};
	}
	const told: Told = {};
	for (const lang of langs) {
		const text = value[lang];
		if (text === undefined) continue;
		if (typeof text !== 'string') {
			say('value', [...where, lang], 'must be a text');
			continue;
		}
		const clean = text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
		if (clean.length > most) say('cut', [...where, lang], String(most));
		// No half of a character of two units stays.
		const short = clean.slice(0, most).replace(/\p{Surrogate}$/u, '');
		if (short) told[lang] = short;
	}
	return told;
}

/** An id that no other stop has. */
export function freeId(ids: ReadonlySet<string>): string {
	let n = ids.size + 1;
	while (ids.has(`stop-${n}`)) n += 1;
	return `stop-${n}`;
}

const reasonOf = ({ issues: [first] }: z.ZodError): string => first?.message ?? '';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
