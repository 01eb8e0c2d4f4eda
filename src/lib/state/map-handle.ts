/** `list`: this device draws no WebGL2 map; `failed`: a file did not arrive. A public hook: `<main data-map>`. */
export type MapStatus = 'loading' | 'ready' | 'list' | 'failed';
