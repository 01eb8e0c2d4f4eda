/** A mouse and a finger, through the browser itself: places are CSS pixels of the test's window. */
import type {} from '@vitest/browser-playwright';
import { onTestFinished } from 'vitest';
import { cdp, type Locator } from 'vitest/browser';

export interface Spot {
	x: number;
	y: number;
}

/** The window of a test is a frame of the page that the browser's protocol knows, made smaller where it has no room there. */
export function inPage({ x, y }: Spot): Spot {
	const { left, top, width } = frameElement?.getBoundingClientRect() ?? new DOMRect();
	const scale = width / innerWidth;
	return { x: left + x * scale, y: top + y * scale };
}

/** @param across, down parts of its size */
export function spotIn(element: Element | Locator, across = 0.5, down = 0.5): Spot {
	const box = ('element' in element ? element.element() : element).getBoundingClientRect();
	return { x: box.left + box.width * across, y: box.top + box.height * down };
}

const mouse =
	(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', button: 'none' | 'left' | 'right') =>
	(at: Spot) =>
		cdp().send('Input.dispatchMouseEvent', {
			type,
			...inPage(at),
			button,
			buttons: type === 'mouseReleased' || button === 'none' ? 0 : button === 'left' ? 1 : 2,
			clickCount: type === 'mouseMoved' ? 0 : 1
		});

export const hover = mouse('mouseMoved', 'none');

/** Steps of a drag. */
const STEPS = 4;
const between = (from: Spot, to: Spot): Spot[] =>
	Array.from({ length: STEPS }, (_, i) => ({
		x: from.x + ((to.x - from.x) * (i + 1)) / STEPS,
		y: from.y + ((to.y - from.y) * (i + 1)) / STEPS
	}));

/** @param held what happens before the button is let go */
export async function drag(
	from: Spot,
	to: Spot,
	{ button = 'left', held }: { button?: 'left' | 'right'; held?: () => Promise<void> } = {}
): Promise<void> {
	await hover(from);
	await mouse('mousePressed', button)(from);
	for (const at of between(from, to)) await mouse('mouseMoved', button)(at);
	await held?.();
	await mouse('mouseReleased', button)(to);
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd';
/** @param timestamp seconds since 1970 */
const touch = (timestamp: number, type: Touch, ...touchPoints: Spot[]) =>
	cdp().send('Input.dispatchTouchEvent', {
		type,
		touchPoints: touchPoints.map(inPage),
		timestamp
	});
const now = (): number => Date.now() / 1000;
/** Seconds between two reports of a finger. */
const BEAT = 0.1;

/** One finger, which rests before it leaves: after one that flies on Chromium takes the next touch for a hand that stops it, and for no tap. */
export async function swipe(from: Spot, to: Spot): Promise<void> {
	const way = [...between(from, to), to];
	const start = now() - BEAT * (way.length + 1);
	await touch(start, 'touchStart', from);
	for (const [i, at] of way.entries()) await touch(start + BEAT * (i + 1), 'touchMove', at);
	await touch(now(), 'touchEnd');
}

export async function tap(at: Spot): Promise<void> {
	await touch(now(), 'touchStart', at);
	await touch(now(), 'touchEnd');
}

/** What the visitor's system asks for, until the test ends. */
async function prefer(name: string, value: string): Promise<void> {
	const media = (features: { name: string; value: string }[]) =>
		cdp().send('Emulation.setEmulatedMedia', { features });
	onTestFinished(() => media([]).then(() => undefined));
	await media([{ name, value }]);
}

export const preferReducedMotion = (): Promise<void> => prefer('prefers-reduced-motion', 'reduce');
export const forceColors = (): Promise<void> => prefer('forced-colors', 'active');

/** A finger is what points, on a screen of any width, until the test ends. */
export async function pointWithFinger(): Promise<void> {
	const emulate = (enabled: boolean) =>
		cdp().send('Emulation.setTouchEmulationEnabled', { enabled });
	onTestFinished(() => emulate(false).then(() => undefined));
	await emulate(true);
}
