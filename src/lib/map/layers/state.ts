/** Expressions over `feature-state`: the only way in which time, selection and hover reach a layer. */
import type { ExpressionSpecification } from 'maplibre-gl';

export type Flag =
	| 'on'
	| 'possible'
	| 'fresh'
	/** In force for no more than the last twelve months. */
	| 'recent'
	| 'selected'
	| 'hover'
	/** Stands together with what is selected. */
	| 'related'
	/** For the moment in which it comes into force, or ends. */
	| 'arriving'
	| 'leaving'
	/** Only while two days are compared: in force on both, on the second, no longer. */
	| 'kept'
	| 'added'
	| 'ended';

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
