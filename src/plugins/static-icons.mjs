import { readFile } from 'node:fs/promises';

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

/** @param {[tag: string, attributes: Record<string, string>]} shape */
const written = ([tag, attributes]) =>
	`<${tag}${Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('')} />`;

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

<svg class="lucide" style="--size: {size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"
	stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${node.map(written).join('')}</svg>`;
		}
	};
}
