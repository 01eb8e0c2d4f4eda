import { expect, it } from 'vitest';
import { newest } from '../../../src/cli/update.mjs';

it('asks for the newest version of the same major, and leaves our own packages alone', () => {
	expect(newest({ svelte: '5.57.3', uqr: '0.1.3', axios: 'file:src/cli/no-requests' })).toEqual([
		'svelte@^5.57.3',
		'uqr@^0.1.3'
	]);
});
