import { expect, it } from 'vitest';
import { joinNames } from '../../../src/lib/i18n/join.ts';

it('names in a row have the commas of the language', () => {
	expect(joinNames(['Chile', 'Peru'], 'en')).toBe('Chile, Peru');
	expect(joinNames(['智利', '秘鲁'], 'zh')).toBe('智利、秘鲁');
	expect(joinNames(['Chile'], 'en')).toBe('Chile');
	expect(joinNames([], 'zh')).toBe('');
});
