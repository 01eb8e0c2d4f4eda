/** MapLibre gives no types of its worker. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
	const MapLibreWorker: new (self: object) => object;
	export default MapLibreWorker;
}
