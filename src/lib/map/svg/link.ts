import { refOf, type Item } from '../../model/atlas.ts';
import { escape, type SvgScene } from './scene.ts';

/** @param className with the flags of the record */
export const link = (
	{ lang, href }: Pick<SvgScene, 'lang' | 'href'>,
	item: Item,
	className: string,
	feature: string,
	shape: string
): string =>
	`<a class="${className}" data-f="${feature}" href="${href(refOf(item))}"` +
	` aria-label="${escape(item.name[lang])}">${shape}</a>`;
