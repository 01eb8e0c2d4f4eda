/** How marks look: colours by design token, so that a page follows its theme and a brand, and a picture has them written out. */
export interface Style {
	/** Names of tokens, without their hyphens. */
	fill?: string;
	stroke?: string;
	/** Of the stroke, CSS pixels. */
	width?: number;
	dash?: string;
	/** Of the fill. */
	opacity?: number;
	/** Of letters, ems of the plot's. */
	size?: number;
	weight?: number;
	/** A rim in the colour of the page, for letters over lines. */
	rim?: true;
	/** In the face of headings. */
	display?: true;
}

/** Presentation attributes of SVG, which need no style sheet. */
export type Attributes = Record<string, string | number>;

/** What is written for a token, and for the face of headings. */
export interface Ink {
	colour: (token: string) => string;
	display: string;
}

export const pageInk: Ink = {
	colour: (token) => `var(--${token})`,
	display: 'var(--font-display)'
};

export function attributesOf(style: Style, { colour, display: face }: Ink): Attributes {
	const { fill, stroke, width, dash, opacity, size, weight, rim, display } = style;
	return {
		fill: fill ? colour(fill) : 'none',
		...(stroke && { stroke: colour(stroke), 'stroke-width': width ?? 1 }),
		...(dash && { 'stroke-dasharray': dash }),
		...(opacity !== undefined && { 'fill-opacity': opacity }),
		...(size !== undefined && { 'font-size': `${size}em` }),
		...(weight !== undefined && { 'font-weight': weight }),
		...(display && { 'font-family': face }),
		...(rim && {
			stroke: colour('paper'),
			'stroke-width': 3,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		})
	};
}

const now = 'cinnabar';

/** The day shown, in every scene that has time as an axis. */
export const dayStyles = {
	/** What is later is paler. */
	veil: { fill: 'paper', opacity: 0.62 },
	rule: { stroke: now, width: 1.5 },
	bead: { fill: now },
	name: { fill: now, weight: 650, rim: true }
} as const satisfies Record<string, Style>;
