import { describe, expect, it } from 'vitest';
import { pictures } from '../../../src/cli/lib/gallery-views.mjs';

describe('the gallery', () => {
	it('has six views in two themes, two languages and three sizes, each under a name of its own', () => {
		const names = pictures().map((p) => p.file);
		expect(names).toHaveLength(6 * 2 * 2 * 3);
		expect(new Set(names).size).toBe(names.length);
	});
});
