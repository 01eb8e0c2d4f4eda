import { readFile } from 'node:fs/promises';

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

/** @typedef {[tag: string, attributes: Record<string, string>]} Shape */

/** @param {Shape} shape */
const written = ([tag, attributes]) =>
	`<${tag}${Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('')} />`;

const NUMBER = String.raw`-?(?:\d*\.)?\d+`;
const START = new RegExp(`^m(${NUMBER}[ ,]?${NUMBER})[ ,]?(?=([-.\\d])?)`);

/** A path after another in the same data: it begins where it did by itself. @param {string} path */
const after = (path) => path.replace(START, (_, at, line) => `M${at}${line ? 'l' : ''}`);

/** All paths of an icon as one: pages repeat icons, so they are short. @param {Shape[]} shapes */
export function joined(shapes) {
	const paths = shapes.flatMap(([tag, { d }]) => (tag === 'path' && d ? [after(d)] : []));
	const others = shapes.filter(([tag]) => tag !== 'path');
	return /** @type {Shape[]} */ (
		paths.length ? [['path', { d: paths.join('') }], ...others] : others
	);
}

/**
 * Lucide's icons as plain drawings. The package builds each from data while the page runs, which weighs more than all the icons
 * that we use; here the same data become markup while the site is built. All have the same line; the one prop is `size`, and
 * `src/lib/ui/icon.d.ts` refuses any other.
 * @returns {import('vite').Plugin}
 */
export function staticIcons() {
	return {
		name: 'static-icons',
		enforce: 'pre',
		async load(id) {
			if (!ICON.test(id)) return;
			const found = /const iconData = (\{.*\});$/m.exec(await readFile(id, 'utf8'));
			if (!found?.[1]) throw new Error(`${id} no longer holds its drawing in iconData.`);
			/** @type {{ node: [tag: string, attributes: Record<string, string>][] }} */
			const { node } = JSON.parse(found[1]);
			return `<script>
	let { size = 24 } = $props();
</script>

<svg class="lucide" style="--size: {size}" viewBox="0 0 24 24" aria-hidden="true">${joined(node).map(written).join('')}</svg>`;
		}
	};
}
