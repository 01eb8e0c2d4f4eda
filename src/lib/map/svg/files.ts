/** The files that drawings share, by their addresses on this host. */
import chinaUrl from '$geo/china.svg?url';
import worldUrl from '$geo/world.svg?url';
import arcsUrl from '$lib/generated/arcs.svg?url';
import namesEnUrl from '$lib/generated/names.en.svg?url';
import namesZhUrl from '$lib/generated/names.zh.svg?url';
import type { Lang } from '../../model/schema.ts';
import type { Part } from '../camera/bounds.ts';
import type { Ground } from './scene.ts';

export const names: Record<Lang, string> = { en: namesEnUrl, zh: namesZhUrl };

export const arcs = arcsUrl;

export const world: Ground = { href: worldUrl, size: 4096 };

/** East Asia, finer: see geo/ground-drawing.ts. */
const china: Ground & { part: Part } = {
	href: chinaUrl,
	size: 16384,
	part: { x: 0.23, y: 0.29, width: 0.27, height: 0.21 }
};

/** The finest ground that holds a part of the world. */
export function groundFor({ x, y, width, height }: Part): Ground {
	const { part } = china;
	const isInside =
		x >= part.x &&
		y >= part.y &&
		x + width <= part.x + part.width &&
		y + height <= part.y + part.height;
	return isInside ? china : world;
}
