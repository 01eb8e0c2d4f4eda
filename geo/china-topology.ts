/** `china.topo.json`: divisions of China, the areas that are made of several, and the coast that meets them. */
import type { Topology } from 'topojson-specification';
import type { Coast } from './coast.ts';
import { provinces } from './provinces.ts';
import { byId, type Unit } from './shapes.ts';
import { dissolve, toTopology, type Layers } from './topology.ts';

/** Pilot areas that are county-level cities. */
const cities = ['150781', '152501', '222401', '222404', '230881', '231081', '330782', '652702'];
/** Xiong'an New Area in terms of whole counties; its own limits differ a little. */
const xiongan = ['130629', '130632', '130638'];

export const countyCodes = [...cities, ...xiongan];

function withGb(source: Unit): Unit {
	return { ...source, properties: { ...source.properties, gb: source.properties.id } };
}

export function drawChina(prefectures: Unit[], counties: Unit[], coast: Coast): Topology<Layers> {
	const topology = toTopology(
		{
			prefectures: prefectures.map(withGb).toSorted(byId),
			counties: counties.map(withGb).toSorted(byId),
			coast: coast.lines,
			bays: coast.bays
		},
		1e5
	);
	const shown = provinces.filter(({ prefix }) =>
		prefectures.some(({ properties }) => properties.id.startsWith(prefix))
	);
	topology.objects.provinces = {
		type: 'GeometryCollection',
		geometries: shown.map(({ id, prefix }) =>
			dissolve(topology, 'prefectures', { id, gb: `${prefix}0000` }, (code) =>
				code.startsWith(prefix)
			)
		)
	};
	topology.objects.composites = { type: 'GeometryCollection', geometries: [] };
	if (counties.length > 0) {
		topology.objects.composites.geometries = [
			dissolve(topology, 'counties', { id: 'xiongan', gb: xiongan }, (code) =>
				xiongan.includes(code)
			),
			// The whole island: the province without the far islands of Sansha.
			dissolve(topology, 'prefectures', { id: '460000', gb: '460000' }, (code) =>
				/^46(?!03)/.test(code)
			)
		];
	}
	return topology;
}
