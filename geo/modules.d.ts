/** Types of the build tools that ship none: only what we call. */
declare module 'd3-geo-projection' {
	import type { GeoStreamWrapper } from 'd3-geo';
	/** Projects a GeoJSON object, cutting it as the projection does. */
	export function geoProject<T>(object: T, projection: GeoStreamWrapper): T;
	/** Joins again what was cut at the antimeridian. */
	export function geoStitch<T>(object: T): T;
}

declare module 'mapshaper' {
	const mapshaper: {
		applyCommands(
			commands: string,
			inputs: Record<string, unknown>
		): Promise<Record<string, Uint8Array | string>>;
	};
	export default mapshaper;
}

declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';
	/** Weighs each point by the area of the triangle that it spans with its neighbours. */
	export function presimplify<T extends Topology>(topology: T): T;
	/** Leaves out the points that weigh less. */
	export function simplify<T extends Topology>(topology: T, minWeight: number): T;
}

declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2';
		noHinting: boolean;
		noLayoutClosure: boolean;
		keepFeatures: string[];
		dropTables: string[];
	}
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
