import { afterEach, expect, it, vi } from 'vitest';
import { textOfView } from '../../../src/lib/export/download-view.ts';
import type { ViewFormat } from '../../../src/lib/export/export-view.ts';

const partners = 'id,name_zh\r\ncl,智利\r\nit,意大利\r\n';

afterEach(() => vi.unstubAllGlobals());

function textOf(format: ViewFormat): Promise<string> {
	vi.stubGlobal('fetch', (address: string) =>
		Promise.resolve(new Response(address === '/data/partners.csv' ? partners : null))
	);
	return textOfView('/data', [{ collection: 'partners', ids: ['cl'] }], '2020-01-01', format, 'zh');
}

it('gives programs a CSV without a byte order mark, as the files under /data/ are', async () => {
	expect(await textOf('csv')).toBe('id,name_zh\r\ncl,智利\r\n');
});

it('gives Excel the same with one', async () => {
	expect(await textOf('excel')).toBe(`\ufeff${await textOf('csv')}`);
});
