import { expect, it, vi } from 'vitest';
import { listSources } from '../../../geo/sources.ts';
import { readSettings } from '../../../geo/settings.ts';
import { saidOf } from '../../../src/lib/export/said-of.ts';
import { realAtlas } from '../helpers/atlas.ts';

vi.mock('$geo/sources.json', () => listSources(readSettings({ PUBLIC_BOUNDARIES: 'cn' })));

it('a picture in the borders of China says that its map was not reviewed, as the map does', () => {
	const atlas = realAtlas();
	const counts = { partner: 1, mechanism: 1, zone: 1, area: 1, pavilion: 1, event: 1 };
	const page = { title: '', otherTitle: '', publishers: [], address: '', screen: 1440 };
	const all = { names: [], count: 0 };
	const shown = { atlas, day: atlas.asOf, from: null, counts, isSideBySide: false };
	expect(saidOf(shown, { ...page, lang: 'zh' }, all).notes).toContain('未经地图审核。');
	expect(saidOf(shown, { ...page, lang: 'en' }, all).notes).toContain(' Map not reviewed. ');
});
