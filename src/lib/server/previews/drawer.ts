/** Draws cards. Build time only. */
import { attributesOf, type Ink } from '../../charts/style.ts';
import { element } from '../../charts/svg.ts';
import { pen, type Pen } from '../../export/pen.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { otherSiteTitle } from '../../words/other-site-title.ts';
import { lightPalette } from '../figures/palette.ts';
import { besideMap } from './beside-map.ts';
import type { Card, FigureCard, FrontCard, MapCard } from './card.ts';
import { mapOfCard, type CardGround } from './card-map.ts';
import { figureDrawing } from './figure-drawing.ts';
import { MARGIN, FRONT_MAP, MAP, TEXT_WIDTH, SIZE } from './frame.ts';
import { widthIn } from './letters.ts';
import { DISPLAY, outlined } from './outlined.ts';
import { drawBlock, heightOf, lineOrTwo } from './write.ts';

/** @returns card → SVG without text, in the language of its messages, which the caller sets */
export function drawer(world: CardGround): (card: Card) => string {
	const ink: Ink = { colour: lightPalette(), display: DISPLAY };
	const draws = pen(ink);
	const map = mapOfCard(world, draws);

	const withMap = (card: MapCard): string =>
		map(card.map, card.lang, MAP) +
		draws.paper({ x: 0, y: 0, width: MAP.x, height: SIZE.height }) +
		element('path', { ...attributesOf({ stroke: 'rule' }, ink), d: `M${MAP.x} 0v${SIZE.height}` }) +
		site(card.lang, draws) +
		besideMap(card, draws) +
		source(card.source, TEXT_WIDTH, draws);

	const figure = (card: FigureCard): string =>
		draws.paper({ x: 0, y: 0, ...SIZE }) +
		figureDrawing(card, draws) +
		site(card.lang, draws) +
		source(card.source, SIZE.width - 2 * MARGIN, draws);

	const front = (card: FrontCard): string => {
		const top = FRONT_MAP.height;
		return (
			map(card.map, card.lang, FRONT_MAP, true) +
			draws.paper({ x: 0, y: top, width: SIZE.width, height: SIZE.height - top }) +
			draws.rule(0, top, SIZE.width) +
			draws.seal(44, top + 24, 88) +
			draws.text(card.name, { x: 158, y: top + 68, size: 48, display: true }) +
			draws.text(card.otherName ?? '', {
				x: 158,
				y: top + 108,
				size: 27,
				token: 'ink-2',
				display: true
			}) +
			counts(card, top, draws)
		);
	};

	return (card) => {
		const drawing =
			card.is === 'map' ? withMap(card) : card.is === 'figure' ? figure(card) : front(card);
		return outlined(element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...SIZE }, drawing));
	};
}

/** From the right edge of the band on. */
function counts({ counts: all }: FrontCard, top: number, draws: Pen): string {
	let x = SIZE.width - MARGIN;
	return all
		.toReversed()
		.map(({ token, count, unit }) => {
			x -= Math.max(widthIn(count, 'display') * 58, widthIn(unit, 'text') * 22);
			const drawn =
				draws.text(count, { x, y: top + 72, size: 58, token, display: true }) +
				draws.text(unit, { x, y: top + 106, size: 22, token: 'ink-2' });
			x -= 28;
			return drawn;
		})
		.join('');
}

/** Seal and name of the site. */
const site = (lang: Lang, draws: Pen): string =>
	draws.seal(MARGIN, 40, 58) +
	draws.text(m.site_title(), { x: MARGIN + 74, y: 66, size: 26, display: true }) +
	draws.text(otherSiteTitle(lang), { x: MARGIN + 74, y: 92, size: 18, token: 'ink-2' });

function source(words: string, room: number, draws: Pen): string {
	const look = { face: 'text', token: 'ink-2' } as const;
	const block = lineOrTwo(words, room, { from: 19, to: 16 }, look);
	return draws.rule(MARGIN, 556, room) + drawBlock(block, draws, MARGIN, 590 - heightOf(block) / 2);
}
