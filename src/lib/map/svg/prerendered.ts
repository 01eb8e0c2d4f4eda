/** The SVG map that is prerendered with a page. In the browser it is in the page already, and nothing of this is loaded. */
import type { Atlas, Ref } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import type { Scene } from '../../tours/tour.ts';

/** What stands for the drawing in the browser: Svelte keeps the one that the page came with. */
export const KEPT = '<!--kept-->';

export async function prerendered(
	atlas: Atlas,
	lang: Lang,
	ref: Ref | null,
	step?: Scene
): Promise<string> {
	if (!import.meta.env.SSR) return KEPT;
	const { drawPage } = await import('../../server/pages/page-map.ts');
	return drawPage(atlas, lang, ref, step);
}
