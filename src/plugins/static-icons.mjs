import { readFile } from 'node:fs/promises';

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

/** @typedef {[tag: string, attributes: Record<string, string>]} Shape */

/** @param {Shape} shape */
const written = ([tag, attributes]) =>
	`<${tag}${Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('')}/>`;

const NUMBER = String.raw`-?(?:\d*\.)?\d+`;
const START = new RegExp(`^m(${NUMBER}[ ,]?${NUMBER})[ ,]?(?=([-.\\d])?)`);

/** A path after another in the same data: it begins where it did by itself. @param {string} path */
const after = (path) => path.replace(START, (_, at, line) => `M${at}${line ? 'l' : ''}`);

/** All paths of an icon as one, which is shorter. @param {Shape[]} shapes */
export function joined(shapes) {
	const paths = shapes.flatMap(([tag, { d }]) => (tag === 'path' && d ? [after(d)] : []));
	const others = shapes.filter(([tag]) => tag !== 'path');
	return /** @type {Shape[]} */ (
		paths.length ? [['path', { d: paths.join('') }], ...others] : others
	);
}

/** Where the line is drawn is opaque. @param {Shape[]} shapes */
const picture = (shapes) =>
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.75" ' +
	`stroke-linecap="round" stroke-linejoin="round">${joined(shapes).map(written).join('')}</svg>`;

/** As an address in a style sheet, between double quotes. @param {string} svg */
const address = (svg) =>
	`data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[<>#]/g, encodeURIComponent)}`;

/**
 * Lucide's icons as masks of the colour of their text (see app.css). The package builds each from data while the page runs, which weighs
 * more than all the icons that we use, and pages would repeat its lines wherever an icon stands. The one prop is `size`, and
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

<svg class="lucide is-{size}" aria-hidden="true"></svg>

<style>
	svg {
		mask-image: url("${address(picture(node))}");
	}
</style>`;
		}
	};
}
