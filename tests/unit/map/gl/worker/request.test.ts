import { expect, it } from 'vitest';
import {
	readShapesAddress,
	SCHEME,
	shapesAddress,
	type ShapesRequest
} from '../../../../../src/lib/map/gl/worker/request.ts';

it('a request survives its address, also after the browser has resolved it', () => {
	const request: ShapesRequest = {
		source: 'partners',
		files: ['blob:https://example.org/a%20b#c?d'],
		partners: [{ country: 'KZ', rough: true }]
	};
	const address = shapesAddress(request);
	expect(address.startsWith(`${SCHEME}://partners#`)).toBe(true);
	expect(readShapesAddress(new URL(address, 'https://example.org/').href)).toEqual(request);
});
