/**
 * The shapes that tell programmes and events apart, as SVG path data in a 24 × 24 box. Key strip, panels and map all
 * draw these. `solid` is filled with the family's colour, `open` is filled with the halo and outlined in it.
 */
import type { EventKind } from '../../model/atlas.ts';

export interface Mark {
	path: string;
	style: 'solid' | 'open';
	/** Drawn on top in the halo colour. */
	inner?: string;
	/** Name of the colour token. */
	token: string;
}

export const square =
	'M6.5 3.5h11a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3z';
export const dot = (r: number): string =>
	`M${12 - r} 12a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
export const up = 'M12 3.2 21.5 20H2.5z';
export const diamond = 'M12 2 22 12 12 22 2 12z';
export const pentagon = 'M12 2.5 21.5 9.4 17.9 20.5H6.1L2.5 9.4z';
const bar = 'M3 9h18v6H3z';

/** The pilot zone's, whose name the key has too. */
export const pilotZoneMark: Mark = {
	path: square,
	style: 'solid',
	inner: dot(3.4),
	token: 'zone-rules'
};

/** Where the event takes place that is selected. */
export const eventPlaceMark: Mark = { path: diamond, style: 'solid', token: 'cinnabar' };

export const eventMarks: Record<EventKind, Mark> = {
	partner: { path: dot(8.5), style: 'solid', token: 'event-partner' },
	rules: { path: diamond, style: 'solid', token: 'event-rules' },
	pilot: { path: 'M4 4h16v16H4z', style: 'solid', token: 'event-pilot' },
	policy: { path: up, style: 'solid', token: 'event-policy' },
	gather: { path: pentagon, style: 'solid', token: 'event-gather' },
	figures: { path: bar, style: 'solid', token: 'event-figures' },
	world: { path: dot(8), style: 'open', token: 'event-world' }
};
