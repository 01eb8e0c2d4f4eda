/** Brings the settings and the tours of a booth; what does not arrive is reported and does without. */
import type { Atlas } from '../model/atlas.ts';
import { readStored, writeStored } from '../device/stored.ts';
import { loadTours } from '../tours/load-tours.ts';
import type { Tour } from '../tours/tour.ts';
import type { FileFault } from '../story/beside.ts';
import { STORY_FILE } from '../story/fragment.ts';
import { loopOf, unknownTours, type LoopStop } from './loop.ts';
import {
	settingsInForce,
	type BoothFault,
	type Settings,
	type SettingsFault,
	type SettingsInForce,
	type StoryFault
} from './settings.ts';
import { inSite } from '../url/site.ts';

export interface Booth extends Omit<SettingsInForce, 'faults'> {
	faults: readonly BoothFault[];
	/** Also the stories that the settings name. */
	tours: readonly Tour[];
	loop: readonly LoopStop[];
	/** Something did not arrive that may arrive later. */
	isPartial: boolean;
}

/** Milliseconds. The service worker answers within four seconds; without one nobody else sets a limit. */
const FILE_TIMEOUT = 6000;

async function readFile(): Promise<Uint8Array | 'missing' | 'unreachable'> {
	try {
		const response = await fetch(inSite('/kiosk.json'), {
			signal: AbortSignal.timeout(FILE_TIMEOUT)
		});
		if (response.status === 404) return 'missing';
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'unreachable';
	} catch {
		return 'unreachable';
	}
}

/** @param before what was told so far: a file that does not come now has not changed */
async function readStories(
	{ tours: named = [] }: Settings,
	atlas: Atlas,
	before: readonly Tour[]
): Promise<{ tours: Tour[]; faults: StoryFault[] }> {
	const names = named.filter((name) => STORY_FILE.test(name));
	if (!names.length) return { tours: [], faults: [] };
	const { readBeside } = await import('../story/beside.ts');
	const read = await Promise.all(
		names.map(async (key) => ({ key, ...(await readBeside(key, atlas)) }))
	);
	return {
		tours: read.flatMap(({ key, tour, faults }) => {
			if (tour) return [tour];
			return faults.some(isUnreachable) ? before.filter(({ id }) => id === key) : [];
		}),
		faults: read.flatMap(({ key, faults }) =>
			faults.map((fault): StoryFault => ({ kind: 'story', key, ...fault }))
		)
	};
}
const isUnreachable = ({ why }: FileFault): boolean => why.kind === 'unreachable';

/** @param before the tours and stories told so far */
export async function loadBooth(atlas: Atlas, before: readonly Tour[]): Promise<Booth> {
	const [file, ours] = await Promise.all([readFile(), loadTours().catch(() => [])]);
	const read = settingsInForce(file, readStored('kiosk-settings'));
	if (read.right !== null) writeStored('kiosk-settings', read.right);
	const stories = await readStories(read.settings, atlas, before).catch(() => null);
	const tours = [...ours, ...(stories?.tours ?? [])];
	const fault = (kind: SettingsFault['kind'], key = '') => ({ line: 0, key, kind, detail: '' });
	const faults = [
		...read.faults,
		...(ours.length ? unknownTours(ours, read.settings) : []).map((key) => fault('tour', key)),
		...(ours.length && stories ? [] : [fault('tours')]),
		...(stories?.faults ?? [])
	];
	return {
		...read,
		faults,
		tours,
		loop: loopOf(tours, read.settings),
		isPartial:
			file === 'unreachable' || !ours.length || !stories || stories.faults.some(isUnreachable)
	};
}
