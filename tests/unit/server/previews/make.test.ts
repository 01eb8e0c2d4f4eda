import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/lib/server/previews/card.ts';
import { pathOf, widthIn } from '../../../../src/lib/server/previews/letters.ts';
import { makePreviews } from '../../../../src/lib/server/previews/make.ts';
import { outlined } from '../../../../src/lib/server/previews/outlined.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const card = (name: string) =>
	({ name, alt: name, paths: [`/en/${name}/`, `/en/old-${name}/`] }) as unknown as Card;
const draw = ({ name }: Card): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="#${name}"/></svg>`;

it('a picture is kept, and drawn anew only where the drawing is another one', async () => {
	const folder = temporaryFolder();
	const first = await makePreviews([card('aaaaaa'), card('bbbbbb')], draw, folder);
	const times = () =>
		readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
	const before = times();
	expect(before).toHaveLength(2);
	expect(await makePreviews([card('aaaaaa'), card('bbbbbb')], draw, folder)).toEqual(first);
	expect(times()).toEqual(before);
	const changed = await makePreviews([card('cccccc')], draw, folder);
	expect(readdirSync(folder)).toContain(`${changed['/en/cccccc/']?.hash}.png`);
	expect(first['/en/old-aaaaaa/']).toEqual(first['/en/aaaaaa/']);
});

describe('letters', () => {
	it('of English have narrow quotation marks, and of Chinese wide ones', () => {
		expect(widthIn('’', 'display')).toBeLessThan(0.4);
		expect(widthIn('丝“', 'text')).toBe(2);
	});

	it('that a face leaves out come from another', () => {
		for (const text of ['≈ 8.5', 'Ștefan', '→', '圳 São'])
			for (const face of ['text', 'strong', 'display'] as const)
				expect(pathOf(text, face, { x: 0, y: 0, size: 10 })).toMatch(/^M/);
	});

	it('that no face has stop the build', () => {
		expect(() => widthIn('\u{1F984}', 'text')).toThrow('No face has the letter');
	});
});

it('a drawing keeps the look of its letters, and has no text', () => {
	const svg = outlined(
		'<g><text x="10" y="20" font-size="12" text-anchor="end" fill="#123456">A&amp;B</text></g>'
	);
	expect(svg).toMatch(/^<g><path fill="#123456" d="M[^"]+"\/><\/g>$/);
	const xs = [...svg.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
	expect(Math.max(...xs)).toBeLessThanOrEqual(10);
});
