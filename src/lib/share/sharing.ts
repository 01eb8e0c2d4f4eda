import { createContext } from 'svelte';

/** Opens the dialog in which what is shown can be taken along. */
export const [getShare, setShare] = createContext<() => void>();
