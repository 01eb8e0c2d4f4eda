import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ComponentProps } from 'svelte';
import type HandIcon from '@lucide/svelte/icons/hand';
import { staticIcons } from '../../../src/plugins/static-icons.mjs';

type IconProps = ComponentProps<typeof HandIcon>;

async function drawn(name: string): Promise<string> {
	const file = `../../../node_modules/@lucide/svelte/dist/icons/${name}.svelte`;
	const { load } = staticIcons() as { load: (id: string) => Promise<string> };
	return load(fileURLToPath(new URL(file, import.meta.url)));
}

describe('an icon', () => {
	it('is markup, with a class and a size that one rule of app.css reads', async () => {
		const icon = await drawn('hand');
		expect(icon).toContain('class="lucide" style="--size: {size}"');
		expect(icon).toMatch(/<path d="[^"]+" \/>/);
		expect(icon).not.toContain('iconData');
	});

	it('is one path where it was several, each beginning where it began', async () => {
		expect(await drawn('x')).toContain('<path d="M18 6 6 18M6 6l12 12" />');
		expect(await drawn('chevrons-left')).toContain('<path d="M11 17l-5-5 5-5M18 17l-5-5 5-5" />');
	});

	it('takes no prop that it would drop in silence', () => {
		const size: IconProps = { size: 18 };
		// @ts-expect-error: every icon has the same line
		const line: IconProps = { strokeWidth: 1.6 };
		expect({ ...size, ...line }).toEqual({ size: 18, strokeWidth: 1.6 });
	});
});
