import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAtlas } from '../../../src/lib/model/is-atlas.ts';
import { realAtlas } from '../helpers/atlas.ts';

it('takes the atlas for one, and nothing else that is JSON', () => {
	expect(isAtlas(realAtlas())).toBe(true);
	fc.assert(fc.property(fc.jsonValue(), (value) => !isAtlas(value)));
});

it.each(Object.keys(realAtlas()))('takes no atlas without %s for one', (part) => {
	expect(isAtlas({ ...realAtlas(), [part]: undefined })).toBe(false);
});
