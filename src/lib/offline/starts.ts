/** Whether a version starts, and which one answers when it does not: a pure record of what happened. */

export interface Starts {
	/** The version that is being tried. */
	version: string;
	/** The one that answered before; `null` on a machine that had none. */
	previous: string | null;
	/** It has started once; from then on it is trusted. */
	proven: boolean;
	/** Starts from which no word came. */
	failed: number;
	/** Milliseconds in which a page says that it has started. */
	patience: number;
	/** When the start that is still awaited began, milliseconds since 1970; `null` when none is. */
	began: number | null;
}

/** As long as no version says otherwise: a slow machine takes its time. */
export const PATIENCE = 30_000;
/** Failed starts after which the version before answers. */
const TRIES = 2;

export const firstStarts = (
	version: string,
	previous: string | null,
	patience: number = PATIENCE
): Starts => ({
	version,
	previous,
	patience,
	proven: false,
	failed: 0,
	began: null
});

export const readStarts = (value: unknown): Starts | undefined => {
	const read = value as Partial<Starts> | null | undefined;
	return typeof read?.version === 'string' &&
		typeof read.failed === 'number' &&
		typeof read.patience === 'number'
		? (read as Starts)
		: undefined;
};

/** The version that answers. */
export const serving = (starts: Starts): string =>
	isRolledBack(starts) ? (starts.previous ?? starts.version) : starts.version;

export const isRolledBack = ({ proven, failed, previous }: Starts): boolean =>
	!proven && failed >= TRIES && previous !== null;

const isSettled = (starts: Starts): boolean => starts.proven || isRolledBack(starts);

/** A page is asked for. One that follows another at once is a visitor in a hurry, no failure. */
export function pageAsked(starts: Starts, now: number): Starts {
	if (isSettled(starts)) return starts;
	if (starts.began === null) return { ...starts, began: now };
	// A clock set back counts as time passed: the start it was noted for is over either way.
	const passed = Math.abs(now - starts.began);
	return passed < starts.patience ? starts : startFailed(starts, now);
}

/** No word came from the page that was asked for at `began`. @param now when the next start begins */
export function startFailed(starts: Starts, now: number): Starts {
	if (isSettled(starts) || starts.began === null) return starts;
	const failed = { ...starts, failed: starts.failed + 1 };
	return { ...failed, began: isRolledBack(failed) ? null : now };
}

/** The app runs. */
export const started = (starts: Starts): Starts =>
	isRolledBack(starts) ? starts : { ...starts, proven: true, failed: 0, began: null };
