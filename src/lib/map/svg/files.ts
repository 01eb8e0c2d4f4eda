/** The files that drawings share, by their addresses on this host. */
import chinaUrl from '$geo/china.svg?url';
import worldUrl from '$geo/world.svg?url';
import arcsUrl from '$lib/generated/arcs.svg?url';
import namesEnUrl from '$lib/generated/names.en.svg?url';
import namesZhUrl from '$lib/generated/names.zh.svg?url';
import pointsUrl from '$lib/generated/points.svg?url';
import type { Lang } from '../../model/schema.ts';
import type { FlatRect } from '../camera/bounds.ts';
import type { GroundFile } from './scene.ts';
import { sheetFor, sheets, type GroundName } from './sheets.ts';

export const names: Record<Lang, string> = { en: namesEnUrl, zh: namesZhUrl };

export const arcs = arcsUrl;

export const points = pointsUrl;

const grounds: Record<GroundName, GroundFile> = {
	world: { href: worldUrl, size: sheets.world.size, sheet: 'world' },
	china: { href: chinaUrl, size: sheets.china.size, sheet: 'china' }
};

export const { world } = grounds;

/** The finest ground that holds a part of the world. */
export const groundFor = (part: FlatRect): GroundFile => grounds[sheetFor(part)];
