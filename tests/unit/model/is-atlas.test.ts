import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAtlas } from '../../../src/lib/model/is-atlas.ts';
import { kinds } from '../../../src/lib/model/kinds.ts';
import { realAtlas } from '../helpers/atlas.ts';

it('takes the atlas for one, and nothing else that is JSON', () => {
	expect(isAtlas(realAtlas())).toBe(true);
	fc.assert(fc.property(fc.jsonValue(), (value) => !isAtlas(value)));
});

it.each(kinds)('takes no atlas without records of the kind %s for one', (kind) => {
	expect(isAtlas({ ...realAtlas(), [kind]: undefined })).toBe(false);
});
