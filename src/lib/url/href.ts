import { createContext } from 'svelte';
import type { Ref } from '../model/atlas.ts';

/** Addresses of records that keep what is shown: the day, the layers, the camera. */
export const [getHref, setHref] = createContext<(ref: Ref) => string>();
