import type { Plugin } from 'vite';

const RUNTIME = /[\\/]paraglide[\\/]runtime\.js$/;
const MESSAGE = /[\\/]paraglide[\\/]messages[\\/](?!_index)\w+\.js$/;
/** What a message says in a language, as Paraglide writes it; and of what is one text, that text. */
const SAID = /^const (\w\w)_(\w+) = .* \((?:i)?\) => \{([^]*?)\n?\};$/gm;
const ONE_TEXT = /^\s*return \/\*\*.*?\*\/ \((`[^]*`)\)\s*$/;
const CHOICE = /^\/\*\*(?:(?!\*\/)[^])*\*\/\nexport const \w+ = [^]*$/m;

/** A message as nothing but the choice between what it says in each language. @param code as Paraglide writes it */
export function shortMessage(code: string): string {
	const said: { lang: string; name: string; text: string }[] = [];
	const rest = code.replace(SAID, (whole, lang: string, name: string, body: string) => {
		const [, text] = ONE_TEXT.exec(body) ?? [];
		said.push({ lang, name, text: text ?? `${lang}_${name}(i)` });
		return text ? '' : whole;
	});
	const { name } = said[0] ?? {};
	if (!name || !CHOICE.test(rest)) throw new Error(`Paraglide writes messages anew: ${code}`);
	const choice = said
		.map(({ lang, text }, i) => (said[i + 1] ? `getLocale(o) === '${lang}' ? ${text} : ` : text))
		.join('');
	return rest.replace(CHOICE, () => `export const ${name} = (i, o) => ${choice};`);
}

/**
 * In the browser Paraglide is always told the language (`overwriteGetLocale` in the root layout), so the built site goes without
 * its ways to find one out, which weigh more than what is left.
 */
export const givenLocale = (): Plugin => ({
	name: 'given-locale',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	load(id) {
		if (!RUNTIME.test(id)) return;
		return `let told = () => 'en';
export const experimentalStaticLocale = undefined;
export const getLocale = (options) => options?.locale ?? told();
export const overwriteGetLocale = (tell) => { told = tell; };`;
	},
	transform: (code, id) => (MESSAGE.test(id) ? shortMessage(code) : undefined)
});
