import type { Flag } from './features.ts';

/** A value by the state of a feature: that of the first flag that is set, in the order written; else `base`. */
export type ByState<T> = Partial<Record<Flag, T>> & { base: T };

/** The flags that make a difference; the first that is set counts. */
export const flagsIn = <T>(states: ByState<T>): Flag[] =>
	Object.keys(states).filter((key): key is Flag => key !== 'base');
