/** The preview of a figure that is drawn: its sentence and its plot. Build time only. */
import { plotHeight, plotSvg } from '../../charts/plot-svg.ts';
import { element } from '../../charts/svg.ts';
import type { Pen } from '../../export/pen.ts';
import { draw } from '../../figures/draw/index.ts';
import type { FigureCard } from './card.ts';
import { MARGIN, SIZE } from './frame.ts';
import { outlined } from './outlined.ts';
import { blockOf, drawBlock, firstThatFits, heightOf } from './write.ts';

const PLOT_WIDTH = SIZE.width - 2 * MARGIN;
const TOP = 116;
const BOTTOM = 548;

/** Letters of the plot, pixels. */
const LETTER = { least: 17, most: 22 };

/** How much smaller a plot is drawn at most. Of a list, the first rows do. */
const LEAST_SCALE = 0.85;

export function figureDrawing({ name, data, day, lang }: FigureCard, pen: Pen): string {
	const title = firstThatFits(
		[46, 42, 38, 34, 30].map((size) => {
			const look = { face: 'display', token: 'ink', size, leading: 1.2, before: 0 } as const;
			const block = blockOf({ ...look, text: name }, PLOT_WIDTH);
			return block && block.lines.length <= 2 ? block : undefined;
		}),
		name
	);
	const top = TOP + heightOf(title) + 14;
	const room = BOTTOM - top;
	const { wide: scene } = draw(data, { day, lang });
	const wished = room / plotHeight(scene, 1);
	const letter = Math.max(LETTER.least, Math.min(LETTER.most, wished));
	const height = plotHeight(scene, letter);
	const isList = data.kind === 'ranking' || data.kind === 'matrix';
	const scale = Math.max(isList ? LEAST_SCALE : 0, Math.min(1, room / height));
	const plot = plotSvg(scene, { left: 0, top: 0, width: PLOT_WIDTH / scale, letter, ink: pen.ink });
	const y = top + Math.max(0, (room - height * scale) / 2);
	return (
		element(
			'g',
			{ transform: `translate(${MARGIN} ${y}) scale(${scale})` },
			outlined(plot, letter)
		) +
		pen.paper({ x: 0, y: BOTTOM, width: SIZE.width, height: SIZE.height - BOTTOM }) +
		drawBlock(title, pen, MARGIN, TOP)
	);
}
