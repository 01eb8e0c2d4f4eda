/** Where the page stands: by itself, or in a frame of somebody else's page. */

export const isFramed = (): boolean => window.parent !== window;

/** A frame cut off from its own origin (`sandbox` without `allow-same-origin`): storage, workers and the history refuse to work. */
export const isCutOff = (): boolean => globalThis.origin === 'null';
