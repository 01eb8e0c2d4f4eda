import { expect, it } from 'vitest';
import { listSources } from '../../../geo/sources.ts';
import { readSettings } from '../../../geo/settings.ts';
import { boundaryText } from '../../../src/lib/words/boundary-text.ts';

const said = (env: Record<string, string>, lang: 'en' | 'zh') =>
	boundaryText(listSources(readSettings(env)), lang, lang === 'en' ? 'More.' : '另。');

it('a map in the borders of China says that it was not reviewed, or under which number it was', () => {
	const cn = { PUBLIC_BOUNDARIES: 'cn' };
	expect(said(cn, 'zh')).toMatch(/绘制，其他国家同 Natural Earth。未经地图审核。另。$/);
	expect(said(cn, 'en')).toMatch(/ Map not reviewed\. More\.$/);
	const reviewed = { ...cn, PUBLIC_MAP_REVIEW_NUMBER: 'GS(2026)1234' };
	expect(said(reviewed, 'zh')).toContain('审图号：GS(2026)1234。');
	expect(said({}, 'en')).toBe('Boundaries: Natural Earth 4.1, de facto control. More.');
});
