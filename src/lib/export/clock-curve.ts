/** The curves of the clock on a sheet: how many there were, from the first day to the last, with the day shown. */
import { attributesOf } from '../charts/style.ts';
import { element } from '../charts/svg.ts';
import type { Pen } from './pen.ts';
import type { Box, ExportedView } from './view.ts';

const tokens = { partner: 'malachite', area: 'ochre', zone: 'azurite' };

export function clockCurve(
	{ atlas, day }: Pick<ExportedView, 'atlas' | 'day'>,
	draw: Pen,
	{ x, y, width, height }: Box
): string {
	const { ink } = draw;
	const { curves, firstDay, asOf } = atlas;
	const bands = curves.drawn.map(({ kind, band }) =>
		element('path', {
			...attributesOf({ fill: tokens[kind], opacity: 0.4 }, ink),
			'fill-rule': 'evenodd',
			d: band
		})
	);
	const at = x + ((day - firstDay) / (asOf - firstDay)) * width;
	const axis = y + (curves.axis / curves.size) * height;
	const scale = `scale(${width / curves.size} ${height / curves.size})`;
	return (
		element('g', { transform: `translate(${x} ${y}) ${scale}` }, bands.join('')) +
		draw.rule(x, axis, width) +
		element('path', {
			...attributesOf({ stroke: 'cinnabar', width: 2.5 }, ink),
			d: `M${at} ${y}v${height}`
		}) +
		element('circle', { ...attributesOf({ fill: 'cinnabar' }, ink), cx: at, cy: axis, r: 9 })
	);
}
