import { inCi } from '../ci.ts';
import { kept, test } from '../site.ts';
import { expect, open } from '../visit.ts';

test.use({ serviceWorkers: 'allow' });

test(
	'without a network MapLibre, its worker, its letters and its geometry are there',
	inCi,
	async ({ page, site }) => {
		await open(page, `${site.url}/en/`);
		await kept(page);
		await site.cut();
		await page.reload();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
	}
);
