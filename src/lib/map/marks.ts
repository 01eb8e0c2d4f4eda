import type { AnyItem } from '../model/atlas.ts';

/**
 * The shapes that tell programmes and events apart, as SVG path data in a 24 × 24 box. Key strip, panels and map all
 * draw these. `solid` is filled with the family's colour, `open` is filled with the halo and outlined in it.
 */
export interface Mark {
	path: string;
	style: 'solid' | 'open';
	/** Drawn on top in the halo colour. */
	inner?: string;
	/** Name of the colour token. */
	token: string;
}

const square = 'M6.5 3.5h11a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3z';
const dot = (r: number): string =>
	`M${12 - r} 12a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const up = 'M12 3.2 21.5 20H2.5z';
const down = 'M12 20.8 2.5 4h19z';
const hexagon = 'M12 2.5 20.3 7.2v9.6L12 21.5 3.7 16.8V7.2z';
const diamond = 'M12 2 22 12 12 22 2 12z';
const cross = 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z';
const half = 'M2.5 16.5a9.5 9.5 0 0 1 19 0z';
const pentagon = 'M12 2.5 21.5 9.4 17.9 20.5H6.1L2.5 9.4z';
const bar = 'M3 9h18v6H3z';

export const zoneMarks: Record<string, Mark> = {
	'silk-road-ecommerce-pilot-zone': {
		path: square,
		style: 'solid',
		inner: dot(3.4),
		token: 'zone-rules'
	},
	'wto-eca-pilot': { path: square, style: 'open', token: 'zone-rules' },
	'service-trade-pilots': { path: up, style: 'solid', token: 'zone-services' },
	'service-trade-demo-zones': { path: up, style: 'open', token: 'zone-services' },
	'service-outsourcing-cities': { path: down, style: 'solid', token: 'zone-services' },
	'digital-service-export-bases': { path: hexagon, style: 'solid', token: 'zone-digital' },
	'digital-trade-demo-zones': {
		path: hexagon,
		style: 'solid',
		inner: dot(3),
		token: 'zone-digital'
	},
	'pilot-ftz': { path: diamond, style: 'solid', token: 'zone-trade' },
	'hainan-ftp': { path: diamond, style: 'open', token: 'zone-trade' },
	'data-export-negative-lists': { path: cross, style: 'solid', token: 'zone-data' },
	'cbec-retail-import-pilots': { path: half, style: 'solid', token: 'zone-bases' },
	'ecommerce-demo-bases': { path: pentagon, style: 'solid', token: 'zone-bases' }
};

export const eventMarks: Record<string, Mark> = {
	partner: { path: dot(8.5), style: 'solid', token: 'event-partner' },
	rules: { path: diamond, style: 'solid', token: 'event-rules' },
	pilot: { path: 'M4 4h16v16H4z', style: 'solid', token: 'event-pilot' },
	policy: { path: up, style: 'solid', token: 'event-policy' },
	gather: { path: pentagon, style: 'solid', token: 'event-gather' },
	figures: { path: bar, style: 'solid', token: 'event-figures' },
	world: { path: dot(8), style: 'open', token: 'event-world' }
};

/** A small flag on a staff: a national pavilion. */
export const pavilionMark: Mark = {
	path: 'M5 2.5h2.4V4H20l-3.2 4.2L20 12.5H7.4v9H5z',
	style: 'solid',
	token: 'event-gather'
};

/** A cross: what ended between two compared days. */
export const endedMark: Mark = {
	path: 'M5.2 2.8 12 9.6l6.8-6.8 2.4 2.4-6.8 6.8 6.8 6.8-2.4 2.4-6.8-6.8-6.8 6.8-2.4-2.4 6.8-6.8-6.8-6.8z',
	style: 'solid',
	token: 'cinnabar'
};

/** The mark of a record that has one of its own; partners, areas and mechanisms are drawn as what they are on the map. */
export function markOf(item: AnyItem): Mark | undefined {
	if (item.kind === 'zone') return zoneMarks[item.programme];
	if (item.kind === 'event') return eventMarks[item.theme];
	return item.kind === 'pavilion' ? pavilionMark : undefined;
}
