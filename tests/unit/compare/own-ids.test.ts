import { expect, it } from 'vitest';
import { withOwnIds } from '../../../src/lib/compare/own-ids.ts';

it('gives ids of their own to what stands in a drawing, and to what leads there', () => {
	expect(withOwnIds('<g id="land"/><use class="copy" href="#land" x="-4096"/>', 'older-')).toBe(
		'<g id="older-land"/><use class="copy" href="#older-land" x="-4096"/>'
	);
});

it('leaves files, pages and other attributes', () => {
	const drawing = '<use href="/world.svg#land"/><a href="/en/partner/cl/" data-id="land"/>';
	expect(withOwnIds(drawing, 'older-')).toBe(drawing);
});
