/** Dates are days of the calendar, in order, and none is open towards the future. */
import { spanOf } from '../compile.ts';
import { readEdtf } from '../edtf.ts';
import { every, valuesOf, type Check } from './check.ts';

const DATE_KEYS = new Set(['date', 'start', 'end', 'candidate', 'replied', 'published', 'period']);

export const datesParse: Check = (records) =>
	[...every(records)].flatMap(({ file, id, record }) =>
		[...valuesOf(record, DATE_KEYS)].flatMap(([key, value]) => {
			try {
				readEdtf(String(value));
				return [];
			} catch (e) {
				return [{ file, id, sentence: `\`${key}\`: ${(e as Error).message}` }];
			}
		})
	);

/** What is open towards the future would never count, and would never have ended. */
export const datesHaveALatestDay: Check = (records) =>
	[...every(records)].flatMap(({ file, id, record }) =>
		[...valuesOf(record, DATE_KEYS)].flatMap(([key, value]) =>
			String(value).endsWith('/..')
				? [{ file, id, sentence: `\`${key}\` (${String(value)}) needs a last possible day.` }]
				: []
		)
	);

/** `end` lies after `start`, in records and in the members of mechanisms; an area may have its start from its batch. */
export const datesAreInOrder: Check = (records) => {
	const batchStart = (n: unknown) => records.batches.find((b) => b.number === n)?.start;
	return [...every(records)].flatMap(({ file, id, record }) => {
		const own = record as Dated & { batch?: number; members?: (Dated & { country: string })[] };
		const dated = [
			{ ...own, start: own.start ?? batchStart(own.batch), who: 'It' },
			...(own.members ?? []).map((m) => ({ ...m, who: `Its member ${m.country}` }))
		];
		return dated.filter(endsTooEarly).map(({ start, end, who }) => ({
			file,
			id,
			sentence: `${who} ends (${end}) before it certainly began (${start}).`
		}));
	});
};

interface Dated {
	start?: string | undefined;
	end?: string | undefined;
}

function endsTooEarly({ start, end }: Dated): boolean {
	if (start === undefined || end === undefined) return false;
	try {
		const span = spanOf(start, end);
		return span.end !== null && span.end <= span.latest;
	} catch {
		return false; // datesParse or datesHaveALatestDay names it
	}
}
