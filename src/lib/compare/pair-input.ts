/**
 * What pointer and keys find on two maps with one camera. The newer one answers for both: it holds all that was in force on either day,
 * and whatever lies on one lies in the same place on the other. Spots are CSS pixels of the window, on the newer map.
 */
import type { DrawnMap } from '../map/input/drawn-map.ts';
import type { PictureInput } from '../map/svg/picture-input.ts';

/** A country that was no partner on either day can be pointed at too, to be told so. */
export const pairInput = (newer: PictureInput): DrawnMap => ({
	recordsAt(spot, days, reach) {
		const found = newer.recordsAt(spot, days, reach);
		const partner = found.length ? undefined : newer.partnerAt(spot);
		return partner ? [partner] : found;
	},
	openNumber: (spot) => newer.openNumber(spot),
	spotOf: (ref) => newer.spotOf(ref),
	walk: (current, by, days) => newer.walk(current, by, days),
	zoom: (by) => newer.zoom(by)
});
