/**
 * EDTF (ISO 8601-2) strings as day numbers. Reading uses the `edtf` package and happens when the atlas is compiled; the
 * browser only ever sees the numbers and the string.
 */
import parse from 'edtf';
import { readDay, type Day } from '../time/day.ts';

const MS = 86_400_000;

export interface EdtfDays {
	/** First possible day; `null` where the start is open (`../2023-10-10`). */
	earliest: Day | null;
	/** Last possible day; `null` where the end is open. */
	latest: Day | null;
	/** The string carries `?` or `%`: nobody could confirm it. */
	uncertain: boolean;
}

/** Several checks and the compiler read the same few hundred dates, and the grammar takes most of their time. */
const known = new Map<string, Readonly<EdtfDays>>();

/** @throws Error with one sentence when the string is not an EDTF date or interval. */
export function readEdtf(text: string): Readonly<EdtfDays> {
	const days = known.get(text) ?? interpret(text);
	known.set(text, days);
	return days;
}

function interpret(text: string): EdtfDays {
	const value = parsed(text);
	// The package takes 29 February of any year for a day.
	if (text.match(/\d{4}-\d{2}-\d{2}/g)?.some((day) => !readDay(day)?.exact))
		throw new Error(`"${text}" names a day that does not exist.`);
	const earliest = Number.isFinite(value.min) ? Math.floor(value.min / MS) : null;
	const latest = Number.isFinite(value.max) ? Math.floor(value.max / MS) : null;
	if (earliest === null && latest === null)
		throw new Error(`"${text}" is open at both ends, so it says nothing.`);
	if (earliest !== null && latest !== null && earliest > latest)
		throw new Error(`"${text}" ends before it begins.`);
	return { earliest, latest, uncertain: /[?%]/.test(text) };
}

function parsed(text: string): { min: number; max: number } {
	try {
		return parse(text);
	} catch {
		throw new Error(`"${text}" is not an EDTF date.`);
	}
}
