/** Brings the settings and the tours of a booth; what does not arrive is reported and does without. */
import { base } from '$app/paths';
import { loadTours } from '../tours/load-tours.ts';
import type { Tour } from '../tours/tour.ts';
import { loopOf, unknownTours, type LoopStop } from './loop.ts';
import { DEFAULTS, readSettings, type ReadSettings } from './settings.ts';

export interface Booth extends ReadSettings {
	tours: readonly Tour[];
	loop: readonly LoopStop[];
}

async function settings(): Promise<ReadSettings> {
	try {
		const response = await fetch(`${base}/kiosk.json`);
		if (!response.ok) throw new Error(`kiosk.json: ${response.status}`);
		return readSettings(await response.text());
	} catch {
		return { settings: DEFAULTS, faults: [{ line: 0, key: '', kind: 'missing', detail: '' }] };
	}
}

export async function loadBooth(): Promise<Booth> {
	const [read, tours] = await Promise.all([settings(), loadTours().catch(() => [])]);
	const faults = [
		...read.faults,
		...unknownTours(tours, read.settings).map(
			(key) => ({ line: 0, key, kind: 'tour', detail: '' }) as const
		)
	];
	return { ...read, faults, tours, loop: loopOf(tours, read.settings) };
}
