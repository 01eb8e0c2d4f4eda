/** Nothing on a page moves by itself (cumulative layout shift 0): not while it arrives on a slow machine, not when it comes alive, and not when the map is drawn. */
import { inCiBeyond } from '../ci.ts';
import { watchShifts } from '../shifts.ts';
import { expect, settled, test } from '../visit.ts';

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
for (const [i, [address, viewport]] of (
	[
		['/en/', desktop],
		['/zh/area/hangzhou/?t=2025-09-30', phone],
		['/zh/partner/cl/', desktop],
		['/en/?t=2025-09-30&from=2024-01-01&m=82.57,45.17,6', desktop],
		['/zh/?t=2025-09-30&from=2019-12-25', phone]
	] as const
).entries())
	test(
		`nothing moves by itself: ${address}, ${viewport.width} wide`,
		inCiBeyond(1, i),
		async ({ page }) => {
			await page.setViewportSize(viewport);
			const shifts = await watchShifts(page);
			const machine = await page.context().newCDPSession(page);
			// There a page arrives in pieces, and its scripts run long after it was painted.
			await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 });
			await page.goto(address);
			await expect(page.locator('section.clock .ticks button').first()).toBeAttached();
			await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
			await settled(page);
			expect(await shifts()).toBe(0);
		}
	);
