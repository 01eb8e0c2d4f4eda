/** Types of the build tools that ship none: only what we call. */
declare module 'd3-geo-projection' {
	import type { GeoStreamWrapper } from 'd3-geo';
	/** Projects a GeoJSON object, cutting it as the projection does. */
	export function geoProject<T>(object: T, projection: GeoStreamWrapper): T;
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
