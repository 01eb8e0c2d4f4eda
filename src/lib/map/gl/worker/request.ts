/** How the page asks MapLibre's worker for the shapes of a source: by an address, which is all that a source can be given. */

/** What is asked for, and the addresses of the TopoJSON files it is made of, in the order of its docstring. */
export type ShapesRequest =
	/** World. */
	| { source: 'countries' | 'borders' | 'shore'; files: [string] }
	/** World. `rough`: the first day is known only roughly. The ids of the features are positions in the list. */
	| { source: 'partners'; files: [string]; partners: { country: string; rough: boolean }[] }
	/** World. The ids of the features are positions in the list. */
	| { source: 'members'; files: [string]; countries: string[] }
	/** Divisions of China. GB/T 2260 codes of each area; the ids of the features are positions in the list. */
	| { source: 'area-shapes'; files: [string]; codes: string[][] }
	/** Divisions of China. */
	| { source: 'province-lines'; files: [string] }
	/** Water, and lines at sea. */
	| { source: 'water'; files: [string, string] };

/** Of the addresses, for MapLibre's `addProtocol`. */
export const SCHEME = 'shapes';

export const shapesAddress = (request: ShapesRequest): string =>
	`${SCHEME}://${request.source}#${encodeURIComponent(JSON.stringify(request))}`;

/** @param address as `shapesAddress` made it */
export const readShapesAddress = (address: string): ShapesRequest =>
	JSON.parse(decodeURIComponent(address.slice(address.indexOf('#') + 1))) as ShapesRequest;
