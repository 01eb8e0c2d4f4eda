/** Reads `data/*.yaml` and the boundaries that they are checked against. Build time only. */
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { DataProblem, Ground } from '../../model/checks/index.ts';
import type { Boundary } from '../../model/checks/places.ts';
import type { RawRecords } from '../../model/checks/shape.ts';
import { collections, Edition, type CollectionName } from '../../model/schema.ts';
import { readYaml } from './read-yaml.ts';

export interface RawData {
	raw: RawRecords;
	edition: Edition;
	/** Files that are not YAML at all. */
	problems: DataProblem[];
}

/** @param dir the folder with the YAML files */
export function readData(dir = 'data'): RawData {
	const problems: DataProblem[] = [];
	const read = (name: string): unknown => {
		const value = readYaml(dir, `${name}.yaml`, problems);
		return value === undefined ? [] : value;
	};
	const names = Object.keys(collections) as CollectionName[];
	const raw = Object.fromEntries(names.map((name) => [name, read(name)])) as RawRecords;
	return { raw, edition: Edition.parse(read('edition')), problems };
}

type China = Topology<Record<string, GeometryCollection>>;

/** @param file TopoJSON as `geo/build.ts` writes it */
export function readGround(file = 'geo/out/china.topo.json'): Ground {
	const topology = JSON.parse(readFileSync(file, 'utf8')) as China;
	const shapes = (name: string): [string, Boundary][] => {
		const object = topology.objects[name];
		if (!object) return [];
		return feature(topology, object).features.map((f) => [String(f.id), f as Boundary]);
	};
	return {
		provinces: new Map(shapes('provinces')),
		divisions: new Map([...shapes('prefectures'), ...shapes('counties'), ...shapes('composites')])
	};
}
