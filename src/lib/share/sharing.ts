import { createContext } from 'svelte';
import type { Citation } from './view-citation.ts';

/** A figure of a page, which can be taken along by itself. */
export interface SharedFigure {
	id: string;
	/** Of its page, below the base path. */
	path: string;
	title: string;
	/** As SVG in the colours of the page; absent where it is no drawing. */
	svg?: string;
	citation: Citation;
}

/** Opens the dialog in which what is shown can be taken along, or one figure of it. */
export const [getShare, setShare, hasShare] = createContext<(figure?: SharedFigure) => void>();
