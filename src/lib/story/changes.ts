/** What the data tell differently of a stop since it was made. */
import { findRef, refOf, type Atlas, type Ref } from '../model/atlas.ts';
import { layerIds } from '../model/drawable.ts';
import type { InForceIndex } from '../model/in-force.ts';
import { lastingKinds, type LastingKind } from '../model/kinds.ts';
import { statusOn, type Status } from '../model/status.ts';
import { readDay, type Day } from '../time/day.ts';
import { clampDay } from '../time/steps.ts';
import type { StoryStep } from './schema.ts';

export type StopChange =
	/** A record that there is no more. */
	| { kind: 'gone'; ref: string }
	/** What stands out was something else on that day. */
	| { kind: 'status'; ref: Ref; was: Status; is: Status }
	/** As many records were in force. */
	| { kind: 'count'; of: LastingKind; was: number; is: number }
	/** A layer that there is no more. */
	| { kind: 'layer'; id: string }
	/** A figure that there is no more. */
	| { kind: 'figure'; id: string }
	/** The data do not reach to its day. */
	| { kind: 'day'; asked: string; shown: Day };

export function changesOf(step: StoryStep, atlas: Atlas, inForce: InForceIndex): StopChange[] {
	const { t, select, fit = [], layers = [], counts = {}, status } = step;
	const read = readDay(t);
	const asked = read?.exact ? read.day : atlas.asOf;
	const day = clampDay(asked, atlas.firstDay, atlas.asOf);
	const item = select ? findRef(atlas, select as Ref) : undefined;
	const gone = [...new Set([...(select ? [select] : []), ...fit])].filter(
		(ref) => !findRef(atlas, ref as Ref)
	);
	const is = item && statusOn(item.span, day);
	const known = layerIds(atlas);
	const now: Partial<Record<LastingKind, number>> = inForce.counts(day);
	return [
		// A month or a year that is still running is shown up to today.
		...(asked !== day && t.length === FULL ? [{ kind: 'day', asked: t, shown: day } as const] : []),
		...gone.map((ref) => ({ kind: 'gone', ref }) as const),
		...(item && is && status && is !== status
			? [{ kind: 'status', ref: refOf(item), was: status, is } as const]
			: []),
		...lastingKinds.flatMap((of) => {
			const [was, count] = [counts[of], now[of]];
			return was === undefined || count === undefined || was === count
				? []
				: [{ kind: 'count', of, was, is: count } as const];
		}),
		...layers.filter((id) => !known.includes(id)).map((id) => ({ kind: 'layer', id }) as const)
	];
}

/** Characters of a whole day, `YYYY-MM-DD`. */
const FULL = 10;
