/** Runs mapshaper in memory. File names in the commands are keys of `inputs`; the result is always `out.json`. */
import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { wind, type Shape, type Unit, type UnitProperties } from './shapes.ts';

/** A feature's own id would become one more column, which layers that are merged must then share. */
function strip({ type, properties: { id }, geometry }: Unit) {
	return { type, properties: { id }, geometry };
}

const write = '-o out.json format=geojson precision=0.00001';

export async function runMapshaper<G extends Geometry>(
	commands: string[],
	inputs: Record<string, Unit[]>
): Promise<Feature<G, UnitProperties>[]> {
	const files = Object.fromEntries(
		Object.entries(inputs).map(([name, units]) => [
			name,
			{ type: 'FeatureCollection', features: units.map(strip) }
		])
	);
	const results = await mapshaper.applyCommands([...commands, write].join(' '), files);
	const text = results['out.json'];
	if (text === undefined) throw new Error(`mapshaper wrote nothing: ${commands.join(' ')}`);
	// Nothing left is written as a collection of no features at all.
	const { features = [] } = JSON.parse(text.toString()) as Partial<
		FeatureCollection<G | null, UnitProperties>
	>;
	return features.map(({ properties, geometry }) => {
		if (!geometry)
			throw new Error(`mapshaper left nothing of ${properties.id}: ${commands.join(' ')}`);
		return { type: 'Feature', id: properties.id, properties, geometry };
	});
}

/** The same for polygons, which mapshaper winds the other way round than d3-geo wants. */
export async function reshape(commands: string[], inputs: Record<string, Unit[]>): Promise<Unit[]> {
	return (await runMapshaper<Shape>(commands, inputs)).map(wind);
}
