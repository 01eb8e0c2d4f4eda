/** Shapes round the point 0,0, sixteen units to the box; filled by the even-odd rule. */
import type { DotShape } from './scene.ts';

const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export const shapes: Record<DotShape, string> = {
	dot: circle(5.5),
	small: circle(4.5),
	speck: circle(1.25),
	diamond: 'M0-7 7 0 0 7-7 0Z',
	square: 'M-6-6H6V6H-6Z',
	disc: circle(6.5),
	half: `${circle(6.5)}M0-4.9a4.9 4.9 0 0 0 0 9.8Z`,
	double: `${circle(6.5)}${circle(5)}${circle(2.75)}`,
	ring: circle(5.75),
	break: 'M-5 6-1-6M1 6 5-6',
	crossed: `${circle(6.5)}${circle(5)}M-5 4 4-5 5-4-4 5Z`
};

/** A column, as small as a letter. */
export const COLUMN = 'M-4-6H4V7H-4Z';
