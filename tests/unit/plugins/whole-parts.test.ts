import { expect, it } from 'vitest';
import { wholeParts } from '../../../src/plugins/whole-parts.ts';

it('each part of the app is looked at when it arrives', () => {
	const code =
		"export const nodes = [\n\t() => import('./nodes/0'),\n\t() => import('./nodes/12')\n];";
	expect(wholeParts(code)).toContain("() => import('./nodes/0').then(whole)");
	expect(wholeParts(code)).toContain("() => import('./nodes/12').then(whole)");
});

it('a list that SvelteKit writes in another way stops the build', () => {
	expect(() => wholeParts('export const nodes = [];')).toThrow('in another way');
});
