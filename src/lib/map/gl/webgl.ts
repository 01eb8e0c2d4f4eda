/** Asked before anything of MapLibre is fetched. */
export const drawsWebGl2 = (): boolean =>
	document.createElement('canvas').getContext('webgl2') !== null;
