/** The page that somebody meant whose address names none: without what was appended to it, in lower case, in one of our languages. */
import { collectionOf, kinds } from '../model/kinds.ts';
import { isLang, type Lang } from '../model/lang.ts';
import { normalise } from './pasted.ts';
import { pagePath } from './paths.ts';

/** How others write the languages. */
const LANGUAGES: Record<string, Lang> = { cn: 'zh', chinese: 'zh', english: 'en' };

/**
 * Total; what it returns it leaves as it is.
 * @param path below the base path @param own language where the path names none
 */
export function meantPath(path: string, own: Lang): string {
	const [kept = ''] = /^[\w/-]*/.exec(normalise(decoded(path)).replace(/index\.html.*$/, '')) ?? [];
	const [first = '', ...rest] = kept.split('/').filter(Boolean);
	const code = first.slice(0, 2);
	const named = LANGUAGES[first] ?? (isLang(code) && /^..(-|$)/.test(first) ? code : undefined);
	const [kind = '', ...more] = named || !first ? rest : [first, ...rest];
	const known = kinds.find((one) => kind === one || kind === collectionOf[one]);
	// A kind alone has no page: all its records stand in the list.
	if (known && !more.length) return pagePath(named ?? own, 'list');
	return `/${[named ?? own, known ?? kind, ...more].filter(Boolean).join('/')}/`;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
