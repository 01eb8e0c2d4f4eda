/** The map of a stop, small. */
import type { Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { mapOf } from '../export/take-picture.ts';
import { TYPICAL } from '../map/camera/view-box.ts';
import type { Step } from '../tours/tour.ts';

/** Three times as large as it stands on the page, so that marks are as small as they should. */
const SIZE = { width: 348, height: 222 };

/** Drawings by what they show: an edited text draws none anew. */
const drawn = new Map<string, Promise<string>>();
/** Drawings that are remembered. */
const MOST = 200;

/** @param theme changes whenever the colours of the page do @returns SVG @throws Error where a file does not arrive */
export function thumbnailOf(
	{ day, from, compare, layers, selected, camera }: Step,
	{ atlas, lang, theme }: { atlas: Atlas; lang: Lang; theme: string }
): Promise<string> {
	const key = JSON.stringify([theme, lang, day, from, compare, layers, selected, camera]);
	const found = drawn.get(key);
	if (found) return found;
	const isSideBySide = compare === 'side';
	const shown = {
		atlas,
		day,
		from: from ?? null,
		isSideBySide,
		layers,
		selected,
		camera,
		step: null
	};
	const made = mapOf(shown, { lang, screen: TYPICAL.width }, SIZE);
	if (drawn.size >= MOST) drawn.clear();
	drawn.set(key, made);
	made.catch(() => drawn.delete(key));
	return made;
}
