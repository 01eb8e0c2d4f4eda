/** Expressions over `feature-state`: the only way in which time, selection and hover reach a layer. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { flagsIn, type ByState } from '../../drawn/by-state.ts';
import type { Flag } from '../../drawn/features.ts';

export const flag = (name: Flag): ExpressionSpecification => [
	'boolean',
	['feature-state', name],
	false
];

type Value = string | number;

/** The value of the first flag that is set, else the last argument. */
export const byFlag = (
	...args: [...([Flag, Value | ExpressionSpecification] | Value)[], Value]
): ExpressionSpecification => {
	const parts = args.flatMap((arg) => (Array.isArray(arg) ? [flag(arg[0]), arg[1]] : [arg]));
	return ['case', ...parts] as unknown as ExpressionSpecification;
};

/** Nothing moves by itself: the clock sets every state, and a transition would lag behind it. */
export const STILL = { duration: 0, delay: 0 };

/** A value that follows straight lines between zooms. */
export const byZoom = (
	stops: readonly (readonly [zoom: number, value: Value | ExpressionSpecification])[]
): ExpressionSpecification =>
	['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

/** The same as a table of `drawn/look.ts`. */
export const byState = (states: ByState<Value>): ExpressionSpecification =>
	[
		'case',
		...flagsIn(states).flatMap((name) => [flag(name), states[name]]),
		states.base
	] as unknown as ExpressionSpecification;
