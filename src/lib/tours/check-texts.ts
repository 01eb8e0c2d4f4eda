/** Texts that can be read in their time and have their room. */
import { langs, type Lang } from '../model/lang.ts';
import { LIMITS, type StepRecord } from './schema.ts';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
/** Characters, spaces not counted. */
const characters = (text: string): number => [...text.replace(/\s/g, '')].length;

const captionLength: Record<Lang, (text: string) => number> = { en: words, zh: characters };
const unit: Record<Lang, string> = { en: 'words', zh: 'characters' };

export function checkTexts({ title, caption }: StepRecord): string[] {
	return langs.flatMap((lang) => {
		const said = captionLength[lang](caption[lang]);
		const headline = [...title[lang]].length;
		return [
			...(said > LIMITS.caption[lang]
				? [`\`caption.${lang}\` has ${said} ${unit[lang]}, more than ${LIMITS.caption[lang]}.`]
				: []),
			...(headline > LIMITS.title[lang]
				? [`\`title.${lang}\` has ${headline} characters, more than ${LIMITS.title[lang]}.`]
				: [])
		];
	});
}
