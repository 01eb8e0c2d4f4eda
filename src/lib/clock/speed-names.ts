import { m } from '$lib/paraglide/messages.js';
import type { Speed } from '../time/play.ts';

export const speedNames: Record<Speed, () => string> = {
	slow: m.speed_slow,
	normal: m.speed_normal,
	fast: m.speed_fast
};
