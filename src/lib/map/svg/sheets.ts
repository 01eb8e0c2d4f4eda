/** The drawn grounds, as geo/ground-drawing.ts makes them: width of the whole world in their units, and the part of it that they hold. */
import { WHOLE } from '../camera/view-box.ts';
import type { FlatRect } from '../camera/bounds.ts';

export type GroundName = 'world' | 'china';

export const sheets: Record<GroundName, { size: number; part: FlatRect }> = {
	world: { size: 4096, part: WHOLE },
	/** East Asia, finer. */
	china: { size: 16384, part: { x: 0.23, y: 0.29, width: 0.27, height: 0.21 } }
};

/** The finest ground that holds a part of the world. */
export function sheetFor({ x, y, width, height }: FlatRect): GroundName {
	const { part } = sheets.china;
	const isInside =
		x >= part.x &&
		y >= part.y &&
		x + width <= part.x + part.width &&
		y + height <= part.y + part.height;
	return isInside ? 'china' : 'world';
}
