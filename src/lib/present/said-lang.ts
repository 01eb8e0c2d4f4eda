import { htmlLang } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';
import type { SaidIn, Step } from '../tours/tour.ts';

/** The `lang` of a story's text that stands in another language than the page. */
export function saidLang({ saidIn }: Step, text: keyof SaidIn, lang: Lang): string | undefined {
	const said = saidIn?.[lang][text];
	return said && htmlLang[said];
}
