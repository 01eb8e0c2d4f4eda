/** Brings the settings and the tours of a booth; what does not arrive is reported and does without. */
import { readStored, writeStored } from '../device/stored.ts';
import { loadTours } from '../tours/load-tours.ts';
import type { Tour } from '../tours/tour.ts';
import { loopOf, unknownTours, type LoopStop } from './loop.ts';
import { settingsInForce, type SettingsFault, type SettingsInForce } from './settings.ts';
import { inSite } from '../url/site.ts';

export interface Booth extends SettingsInForce {
	tours: readonly Tour[];
	loop: readonly LoopStop[];
	/** Something did not arrive that may arrive later. */
	isPartial: boolean;
}

/** Milliseconds. The service worker answers within four seconds; without one nobody else sets a limit. */
const PATIENCE = 6000;

async function readFile(): Promise<Uint8Array | 'missing' | 'unreachable'> {
	try {
		const response = await fetch(inSite('/kiosk.json'), { signal: AbortSignal.timeout(PATIENCE) });
		if (response.status === 404) return 'missing';
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'unreachable';
	} catch {
		return 'unreachable';
	}
}

export async function loadBooth(): Promise<Booth> {
	const [file, tours] = await Promise.all([readFile(), loadTours().catch(() => [])]);
	const read = settingsInForce(file, readStored('kiosk-settings'));
	if (read.right !== null) writeStored('kiosk-settings', read.right);
	const fault = (kind: SettingsFault['kind'], key = '') => ({ line: 0, key, kind, detail: '' });
	const faults = [
		...read.faults,
		...(tours.length ? unknownTours(tours, read.settings) : []).map((key) => fault('tour', key)),
		...(tours.length ? [] : [fault('tours')])
	];
	return {
		...read,
		faults,
		tours,
		loop: loopOf(tours, read.settings),
		isPartial: file === 'unreachable' || !tours.length
	};
}
