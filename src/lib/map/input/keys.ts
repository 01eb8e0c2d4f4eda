/** What keys do on the map: arrows walk the records in reading order, Enter opens, plus and minus zoom. */
export type MapKey = { type: 'walk'; by: 1 | -1 } | { type: 'zoom'; by: 1 | -1 } | { type: 'open' };

export const mapKeys: Record<string, MapKey> = {
	ArrowRight: { type: 'walk', by: 1 },
	ArrowDown: { type: 'walk', by: 1 },
	ArrowLeft: { type: 'walk', by: -1 },
	ArrowUp: { type: 'walk', by: -1 },
	Enter: { type: 'open' },
	'+': { type: 'zoom', by: 1 },
	'=': { type: 'zoom', by: 1 },
	'-': { type: 'zoom', by: -1 }
};

export const mapKey = (e: KeyboardEvent): MapKey | undefined =>
	e.ctrlKey || e.metaKey || e.altKey ? undefined : mapKeys[e.key];
