/** Positions of the items that are wanted: the ids of their features on the map. */
export const positions = <T>(items: readonly T[], wanted: (item: T) => boolean): number[] =>
	items.flatMap((item, i) => (wanted(item) ? [i] : []));
