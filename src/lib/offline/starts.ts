/** Whether a version starts, and which one answers when it does not: a pure record of what happened. */

export interface Starts {
	/** The version that is being tried. */
	version: string;
	/** The one that answered before; `null` on a machine that had none. */
	previous: string | null;
	/** It has started once; from then on it is trusted. */
	proven: boolean;
	/** When a page of it last stood there without starting, milliseconds since 1970. */
	failedAt: number | null;
}

/** Milliseconds in which a page says that it has started: a slow machine takes its time. */
export const START_LIMIT = 30_000;
/** Milliseconds for which the version before answers after a failed start; then the new one is tried again. */
export const RETRY_AFTER = 24 * 3_600_000;

export const firstStarts = (version: string, previous: string | null): Starts => ({
	version,
	previous,
	proven: false,
	failedAt: null
});

export const readStarts = (value: unknown): Starts | undefined => {
	const read = value as Partial<Starts> | null | undefined;
	return typeof read?.version === 'string' ? (read as Starts) : undefined;
};

/** @param now milliseconds since 1970 */
export const isRolledBack = ({ proven, previous, failedAt }: Starts, now: number): boolean =>
	// A clock that was set back must not forbid the new version for years.
	!proven && previous !== null && failedAt !== null && Math.abs(now - failedAt) < RETRY_AFTER;

/** The version that answers. */
export const serving = (starts: Starts, now: number): string =>
	isRolledBack(starts, now) ? (starts.previous ?? starts.version) : starts.version;

/** Nothing is known of it yet, and there is another one to go back to. */
export const isOnTrial = (starts: Starts, now: number): boolean =>
	!starts.proven && starts.previous !== null && !isRolledBack(starts, now);

export const startFailed = (starts: Starts, now: number): Starts =>
	isOnTrial(starts, now) ? { ...starts, failedAt: now } : starts;

/** The app of this version runs. */
export const started = (starts: Starts): Starts =>
	starts.proven ? starts : { ...starts, proven: true, failedAt: null };
