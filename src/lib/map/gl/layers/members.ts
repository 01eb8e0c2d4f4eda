import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MemberStatus } from '../../../model/schema.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag, STILL } from './state.ts';
import { member, memberDashes } from '../../drawn/look.ts';

const own: LayerMeta = { outlinesMembers: true };

const has = (status: MemberStatus, opacity: number): ExpressionSpecification => [
	'case',
	['==', ['feature-state', 'status'], status],
	opacity,
	0
];

/**
 * Members of the chosen mechanism, told apart by line: solid, long dashes, dots, a double line, dash-dot. Half of all the map's
 * lines, so they are hidden until a mechanism is chosen.
 */
export function memberLayers(theme: MapTheme): LayerSpecification[] {
	const statuses = Object.keys(memberDashes) as MemberStatus[];
	const casing: LayerSpecification = {
		id: 'members-casing',
		type: 'line',
		source: 'members',
		metadata: own,
		layout: { 'line-join': 'round', visibility: 'none' },
		paint: {
			'line-color': theme.halo,
			'line-width': member.casing.width,
			'line-opacity': ['case', ['!=', ['feature-state', 'status'], null], member.casing.opacity, 0],
			'line-opacity-transition': STILL
		}
	};
	return [casing, ...statuses.flatMap((status) => memberLine(status, theme))];
}

/** Other countries that the agreements of the selected one bind: a thin line, hidden while there are none. */
export const relatedCountries = (theme: MapTheme): LayerSpecification => ({
	id: 'related-countries',
	type: 'line',
	source: 'members',
	layout: { 'line-join': 'round', visibility: 'none' },
	paint: {
		'line-color': theme.azurite,
		'line-width': member.bound.width,
		'line-opacity': byFlag(['related', member.bound.opacity], 0),
		'line-opacity-transition': STILL
	}
});

function memberLine(status: MemberStatus, theme: MapTheme): LayerSpecification[] {
	const dashes = memberDashes[status];
	const double = status === 'participant';
	return [
		{
			id: `members-${status}`,
			type: 'line',
			source: 'members',
			metadata: own,
			layout: { 'line-join': 'round', 'line-cap': 'butt', visibility: 'none' },
			paint: {
				'line-color': theme.azurite,
				'line-width': double ? member.double.line : member.width,
				...(double ? { 'line-gap-width': member.double.gap } : {}),
				'line-opacity': has(status, 1),
				'line-opacity-transition': STILL,
				...(dashes ? { 'line-dasharray': dashes.map((d) => d / member.width) } : {})
			}
		}
	];
}
