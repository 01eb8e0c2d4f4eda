/** Lucide's icons as `src/plugins/static-icons.mjs` makes them: what else the package would take is not drawn, so it is an error. */
import type { Component } from 'svelte';

/** `size` is CSS pixels beside letters of the usual size; app.css has a class for each. */
declare const Icon: Component<{ size?: number }>;
export default Icon;
