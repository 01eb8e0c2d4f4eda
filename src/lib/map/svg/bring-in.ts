/**
 * A frame that is cut off from its own origin may read the files that drawings share, but not show their parts by `<use>`. So they are
 * brought into the page, each under a prefix of its own, and every `<use>` is led there. Fetched by such frames alone.
 */

import { fetchFile } from '../../device/fetch-file.ts';
import { untilItComes } from '../../device/until-it-comes.ts';

/** By address: under which prefix its parts stand in the page, once they do. */
const files = new Map<string, Promise<string>>();

/** @param root the drawing, whose parts come and go */
export function bringIn(root: Element): void {
	const lead = () => {
		for (const use of root.querySelectorAll('use:not([href^="#"])')) void leadIn(use);
	};
	lead();
	new MutationObserver(lead).observe(root, {
		subtree: true,
		childList: true,
		attributeFilter: ['href']
	});
}

async function leadIn(use: Element): Promise<void> {
	const address = use.getAttribute('href') ?? '';
	const [file = '', id = ''] = address.split('#');
	const name = `file-${files.size}-`;
	const known = files.get(file) ?? untilItComes(() => fetchIn(file, name));
	files.set(file, known);
	const prefix = await known;
	if (use.getAttribute('href') !== address) return;
	use.setAttribute('data-file', file);
	use.setAttribute('href', `#${prefix}${id}`);
}

async function fetchIn(file: string, prefix: string): Promise<string> {
	const text = await (await fetchFile(file)).text();
	const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
	for (const part of svg.querySelectorAll('[id]')) part.id = prefix + part.id;
	for (const use of svg.querySelectorAll('use[href^="#"]'))
		use.setAttribute('href', `#${prefix}${use.getAttribute('href')?.slice(1) ?? ''}`);
	svg.setAttribute('width', '0');
	svg.setAttribute('height', '0');
	svg.setAttribute('aria-hidden', 'true');
	svg.style.position = 'absolute';
	document.body.append(document.importNode(svg, true));
	return prefix;
}
