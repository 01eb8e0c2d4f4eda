/** The world as Natural Earth 4.1 draws it, 1:50m: who holds what, not who claims it. The `intl` profile. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';
import { cutAtAntimeridian } from './antimeridian.ts';
import { countryId } from './country-codes.ts';
import { inputs, readJsonInput } from './inputs.ts';
import { byId, unit, type Shape, type Unit } from './shapes.ts';

type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface World {
	countries: Unit[];
	/** 0.0036° of longitude, the source's own grid, and as much of latitude: no point moves by more than 200 m. */
	grid: Transform;
}

export function readWorld(): World {
	const topology = readJsonInput<WorldAtlas>(inputs.world);
	if (!topology.transform) throw new Error('world-atlas is expected to be quantized');
	const countries = feature(topology, topology.objects.countries).features.map((source) => {
		const numeric = source.id === undefined ? undefined : String(source.id);
		const id = countryId(numeric, source.properties.name);
		return cutAtAntimeridian(unit({ id }, source.geometry as Shape));
	});
	const { scale, translate } = topology.transform;
	return { countries: countries.toSorted(byId), grid: { scale: [scale[0], scale[0]], translate } };
}
