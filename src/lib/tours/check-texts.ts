/** Texts that can be read in their time and have their room. */
import { langs } from '../i18n/lang.ts';
import type { StepRecord } from './schema.ts';
import { textLimits } from './text-limits.ts';

export function checkTexts({ title, caption }: StepRecord): string[] {
	return langs.flatMap((lang) => {
		const limits = textLimits[lang];
		const said = limits.caption.count(caption[lang]);
		const headline = [...title[lang]].length;
		return [
			...(said > limits.caption.most
				? [
						`\`caption.${lang}\` has ${said} ${limits.caption.unit}, more than ${limits.caption.most}.`
					]
				: []),
			...(headline > limits.title
				? [`\`title.${lang}\` has ${headline} characters, more than ${limits.title}.`]
				: [])
		];
	});
}
