/** Expressions over `feature-state`: the only way in which time, selection and hover reach a layer. */
import type { ExpressionSpecification } from 'maplibre-gl';
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

/** Opacity of what is in force on both days of a comparison: there, but not the news. */
export const KEPT = 0.42;
