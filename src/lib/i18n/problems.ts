import { m } from '../paraglide/messages.js';
import type { Problem } from '../url/params.ts';

/** What was wrong with a part of an address, and what is shown instead. */
export const addressProblemText = ({ key, raw, used }: Problem): string =>
	used
		? m.problem_used({ part: `${key}=${raw.slice(0, 40)}`, used })
		: m.problem_default({ part: `${key}=${raw.slice(0, 40)}` });
