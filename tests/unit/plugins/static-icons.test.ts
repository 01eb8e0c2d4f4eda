import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ComponentProps } from 'svelte';
import type HandIcon from '@lucide/svelte/icons/hand';
import { staticIcons } from '../../../src/plugins/static-icons.mjs';

/** An icon in markup, with what it says of its size. */
const ICON_SIZE = /<\w*Icon\b[^>]*?size=\{([^}]*)\}/g;

type IconProps = ComponentProps<typeof HandIcon>;

async function drawn(name: string): Promise<string> {
	const file = `../../../node_modules/@lucide/svelte/dist/icons/${name}.svelte`;
	const { load } = staticIcons() as { load: (id: string) => Promise<string> };
	return load(fileURLToPath(new URL(file, import.meta.url)));
}

describe('an icon', () => {
	it('is an element with a class and a size that one rule of app.css reads, and a mask', async () => {
		const icon = await drawn('hand');
		expect(icon).toContain('class="lucide is-{size}"');
		expect(icon).toMatch(/mask-image: url\("data:image\/svg\+xml,[^"<>#]+"\);/);
		expect(icon).not.toContain('iconData');
	});

	it('is one path where it was several, each beginning where it began', async () => {
		expect(await drawn('x')).toContain("path d='M18 6 6 18M6 6l12 12'/");
		expect(await drawn('chevrons-left')).toContain("path d='M11 17l-5-5 5-5M18 17l-5-5 5-5'/");
	});

	it('has a rule for its size, whichever it is', () => {
		const css = readFileSync('src/app.css', 'utf8');
		const used = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.svelte'))
			.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(ICON_SIZE)])
			.flatMap(([, sizes = '']) => sizes.match(/\d+/g) ?? []);
		expect(used.length).toBeGreaterThan(50);
		for (const size of new Set([...used, '24'])) expect(css).toContain(`.is-${size} {`);
	});

	it('takes no prop that it would drop in silence', () => {
		const size: IconProps = { size: 18 };
		// @ts-expect-error: every icon has the same line
		const line: IconProps = { strokeWidth: 1.6 };
		expect({ ...size, ...line }).toEqual({ size: 18, strokeWidth: 1.6 });
	});
});
