/** Marks of programmes, of pavilions and of what ended: they are drawn after the first picture. */
import type { AnyItem } from '../../model/atlas.ts';
import { PILOT_ZONE } from '../../model/drawable.ts';
import {
	diamond,
	dot,
	eventMarks,
	pentagon,
	pilotZoneMark,
	square,
	up,
	type Mark
} from './marks.ts';

const down = 'M12 20.8 2.5 4h19z';
const hexagon = 'M12 2.5 20.3 7.2v9.6L12 21.5 3.7 16.8V7.2z';
const cross = 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z';
const half = 'M2.5 16.5a9.5 9.5 0 0 1 19 0z';

export const zoneMarks: Record<string, Mark> = {
	[PILOT_ZONE]: pilotZoneMark,
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

/** How a record is shown beside its name: by its symbol, or as what its kind is on the map. */
export type Sample =
	{ as: 'symbol'; mark: Mark } | { as: 'dot'; fill: string } | { as: 'line' } | { as: 'country' };

export function sampleOf(item: AnyItem): Sample {
	switch (item.kind) {
		case 'partner':
			return { as: 'country' };
		case 'mechanism':
			return { as: 'line' };
		case 'area':
			return { as: 'dot', fill: `var(--batch-${item.batch})` };
		case 'zone': {
			const mark = zoneMarks[item.programme];
			return mark ? { as: 'symbol', mark } : { as: 'dot', fill: 'var(--china-line)' };
		}
		case 'pavilion':
			return { as: 'symbol', mark: pavilionMark };
		case 'event':
			return { as: 'symbol', mark: eventMarks[item.theme] };
	}
}
