/** Works the layout of the map out, when the data are built. */
import type { Atlas, LonLat } from '../../model/atlas.ts';
import { CHINA, provincesOf } from '../../model/provinces.ts';
import { heading } from '../drawn/arc.ts';
import { TIERS, tierAt } from '../drawn/zoom-windows.ts';
import { flatArcs } from './arcs.ts';
import { plateSide } from './plate-side.ts';
import type { Layout, PartnerLayout } from '../drawn/layout.ts';
import { numberPlaces } from './province-places.ts';
import { simplifyLine } from './simplify.ts';

export interface LabelPoint {
	id: string;
	lon: number;
	lat: number;
}

/** Zoom at which the whole world fills a window. */
const WORLD_ZOOM = 1.5;
/** How far the arc that is kept may lie beside the true one, degrees of the Mercator plane: half a CSS pixel at zoom 4. */
const TOLERANCE = 0.03;

/** @param small countries too small to be seen as an area */
export function layOut(
	atlas: Pick<Atlas, 'partner' | 'area' | 'zone'>,
	labels: readonly LabelPoint[],
	small: ReadonlySet<string>
): Layout {
	const points = new Map(labels.map(({ id, lon, lat }): [string, LonLat] => [id, [lon, lat]]));
	const tiers = [0, ...TIERS].map((_, tier) => numberPlaces(atlas, tier, points.get(CHINA)));
	const inWorld = [...(tiers[tierAt(WORLD_ZOOM)]?.values() ?? [])];
	const places = atlas.partner.map(({ country }) => points.get(country));
	const arcs = new Map(placed(places, flatArcs(places.filter((at) => at !== undefined))));
	return {
		partners: atlas.partner.map(({ country }, i): PartnerLayout | null => {
			const at = places[i];
			const arc = arcs.get(i);
			if (!at || !arc) return null;
			return {
				at,
				isSmall: small.has(country),
				plate: plateSide(at, places.slice(0, i), inWorld),
				arc: simplifyLine(arc, TOLERANCE).map(rounded),
				heading: heading(arc)
			};
		}),
		numbers: Object.fromEntries(
			provincesOf(atlas).map(({ id }) => [
				id,
				tiers.map((tier) => {
					const at = tier.get(id);
					return at ? rounded(at) : null;
				})
			])
		)
	};
}

/** The position of each arc's end. */
const placed = <T>(places: readonly unknown[], arcs: readonly T[]): [number, T][] =>
	[...places.keys()].filter((i) => places[i] !== undefined).map((i, n) => [i, arcs[n] as T]);

/** A hundredth of a degree is a fifth of a CSS pixel at zoom 4. */
const rounded = ([lon, lat]: LonLat): LonLat => [
	Math.round(lon * 100) / 100,
	Math.round(lat * 100) / 100
];
