/** The curves of the clock as a file that pages share: a band for each kind, and its outer edge. */
import type { Curves } from './clock-curves.ts';
import { curveColours } from './curve-kinds.ts';

/** Id of all of them in the file. */
export const CURVES = 'curves';

export const curvesFile = ({ drawn }: Curves): string =>
	`<svg xmlns="http://www.w3.org/2000/svg"><g id="${CURVES}">` +
	drawn
		.map(({ kind, band, edge }) => {
			const colour = `var(--${curveColours[kind]})`;
			return (
				`<path fill="${colour}" fill-rule="evenodd" opacity="0.26" d="${band}"/>` +
				`<path fill="none" stroke="${colour}" stroke-width="0.1rem" vector-effect="non-scaling-stroke" d="${edge}"/>`
			);
		})
		.join('') +
	'</g></svg>';
