/** Looks at the browser and the machine for the booth check. */
import { hasUpdate, isFetching, lookedAt, whyNotKept, workerStatus } from '../offline/register.ts';
import type { BoothFindings } from './booth-check.ts';
import { isCode } from './code.ts';
import { CODE_PLAIN, DEFAULT_CODE } from './code-format.ts';

/** What the page does not know by itself. */
export type Examined = Omit<
	BoothFindings,
	'map' | 'restarts' | 'frames' | 'wake' | 'asOf' | 'settings' | 'site'
>;

/** @param code as the settings have it */
export async function examine(code: string | null): Promise<Examined> {
	return {
		isSecure: isSecureContext,
		worker: await workerStatus(),
		refusal: whyNotKept(),
		isFetching: isFetching(),
		lookedAt: lookedAt(),
		hasUpdate: hasUpdate(),
		isFull: fills(),
		touchPoints: navigator.maxTouchPoints,
		screen: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
		missingFonts: [...document.fonts]
			.filter(({ status }) => status === 'error')
			.map(({ family }) => family),
		now: Date.now(),
		code: await kindOf(code),
		isPersistent: await persistent()
	};
}

/** A browser that was started in its own kiosk mode is full without the page's asking. */
const fills = (): boolean =>
	document.fullscreenElement !== null ||
	matchMedia('(display-mode: fullscreen)').matches ||
	(innerWidth >= screen.width && innerHeight >= screen.height);

async function kindOf(code: string | null): Promise<BoothFindings['code']> {
	if (code === null) return 'none';
	if (await isCode(DEFAULT_CODE, code)) return 'default';
	return CODE_PLAIN.test(code) ? 'plain' : 'own';
}

async function persistent(): Promise<boolean | null> {
	try {
		return (await navigator.storage?.persisted?.()) ?? null;
	} catch {
		return null;
	}
}

/** Seconds over which frames are counted. */
const SECONDS = 10;

/** @returns what ends the counting */
export function countFrames(done: (perSecond: number) => void): () => void {
	let frames = 0;
	let request = requestAnimationFrame(function count() {
		frames += 1;
		request = requestAnimationFrame(count);
	});
	const timer = setTimeout(() => {
		cancelAnimationFrame(request);
		done(Math.round(frames / SECONDS));
	}, SECONDS * 1000);
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(request);
	};
}
