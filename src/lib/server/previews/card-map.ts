/** The map of a card, with what it must say of its borders. Build time only. */
import { readFileSync } from 'node:fs';
import { attributesOf } from '../../charts/style.ts';
import { element } from '../../charts/svg.ts';
import { mapDrawing } from '../../export/map-drawing.ts';
import { keptFreeOn } from '../../export/map-names.ts';
import type { Pen } from '../../export/pen.ts';
import { spotOn, type Box, type MapScene } from '../../export/view.ts';
import type { Fit } from '../../map/camera/fit.ts';
import { viewOf, WHOLE, type FlatView } from '../../map/camera/view-box.ts';
import { groundPaths, type GroundPaths } from '../../map/svg/ground-paths.ts';
import { overlap, type Rect } from '../../map/svg/rooms.ts';
import { sheetFor, sheets, type GroundName } from '../../map/svg/sheets.ts';
import type { Atlas, LonLat } from '../../model/atlas.ts';
import type { Lang, Text } from '../../model/schema.ts';
import { boundaryText } from '../../words/boundary-text.ts';
import type { CardMap } from './card.ts';
import type { MapShapes } from './card-fit.ts';
import { widthIn } from './letters.ts';
import { DISPLAY } from './outlined.ts';
import { blockOf, drawBlock, firstThatFits, heightOf, type Block } from './write.ts';

/** What every map shows. */
export interface CardGround {
	atlas: Atlas;
	ground: MapShapes;
	/** As `geo/out/sources.json` says of its borders. */
	borders: { note: Text; review: Text | null };
}

/** Maps are drawn small and then enlarged: their lines and points are seen in a thumbnail. */
const ENLARGED = 1.5;

/** Of names, of the country's own and of the note on borders, pixels. */
const LETTER = { name: 21, china: 26, note: 17 };

/** Between the note and the edge of the map, and round its words. */
const NOTE = { margin: 14, padding: 11 };

/** Where the name of the country stands: west of most of its cities. */
const CHINA: LonLat = [98, 36.2];

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
	x: x * by,
	y: y * by,
	width: width * by,
	height: height * by
});

/** The same part of the world on a map that is drawn small. */
function onSmall(fit: Fit): Fit {
	const less = Math.log2(ENLARGED);
	return fit.type === 'centre'
		? { ...fit, zoom: fit.zoom - less }
		: { ...fit, maxZoom: fit.maxZoom - less };
}

/** What lies beyond the drawn world does not show. */
function inWorld({ size, at }: FlatView, { height }: Box): FlatView {
	const half = height / size / 2;
	const end = WHOLE.y + WHOLE.height;
	return { size, at: { x: at.x, y: Math.max(WHOLE.y + half, Math.min(end - half, at.y)) } };
}

function sheetOf({ size, at }: FlatView, box: Box): GroundName {
	const width = box.width / size;
	const height = box.height / size;
	return sheetFor({ x: at.x - width / 2, y: at.y - height / 2, width, height });
}

export function mapOfCard(world: CardGround, pen: Pen) {
	const files = new Map<GroundName, GroundPaths>();

	function pathsOf(sheet: GroundName): GroundPaths {
		const paths =
			files.get(sheet) ??
			groundPaths(readFileSync(`geo/out/${sheet}.svg`, 'utf8'), sheets[sheet].size);
		files.set(sheet, paths);
		return paths;
	}

	return (map: CardMap, lang: Lang, whole: Box, isFront = false): string => {
		const { fit, names: mostNames, ...shown } = map;
		const box = scaled(whole, 1 / ENLARGED);
		const view = inWorld(viewOf(fit && onSmall(fit), box.width, box.height), box);
		const sheet = sheetOf(view, box);
		const isOfCities = sheet === 'china';
		const note = noteIn(
			world.borders,
			lang,
			whole,
			keptFreeOn({ box, view }).map(enlarged),
			isFront
		);
		const scene: MapScene = {
			atlas: world.atlas,
			lang,
			...shown,
			from: null,
			ground: pathsOf(sheet),
			layout: world.ground.layout,
			box,
			view,
			letter: LETTER.name / ENLARGED,
			mostNames,
			covered: [reduced(note.rect)],
			withoutArcs: isOfCities,
			ink: pen.ink
		};
		const drawn = mapDrawing(scene) + (isOfCities ? '' : nameOfChina(scene));
		return element('g', { transform: `scale(${ENLARGED})` }, drawn) + drawNote(note, pen);
	};
}

const resized =
	(by: number) =>
	({ left, top, right, bottom }: Rect): Rect => ({
		left: left * by,
		top: top * by,
		right: right * by,
		bottom: bottom * by
	});
const enlarged = resized(ENLARGED);
const reduced = resized(1 / ENLARGED);

function nameOfChina(scene: MapScene): string {
	const spot = spotOn(scene, CHINA);
	const name = scene.atlas.countries['CN']?.[scene.lang];
	if (!spot || !name) return '';
	const { colour } = scene.ink;
	const at = {
		...spot,
		'font-size': LETTER.china / ENLARGED,
		'font-family': DISPLAY,
		'text-anchor': 'middle'
	};
	const rim = {
		fill: 'none',
		stroke: colour('halo'),
		'stroke-width': 3,
		'stroke-linejoin': 'round'
	};
	return (
		element('text', { ...at, ...rim }, name) +
		element('text', { ...at, fill: colour('label') }, name)
	);
}

interface Note {
	block: Block;
	rect: Rect;
}

/** On a piece of paper in the first corner of the map in which it covers nothing that has to be seen. */
function noteIn(
	borders: CardGround['borders'],
	lang: Lang,
	box: Box,
	keptFree: readonly Rect[],
	isFront: boolean
): Note {
	const { margin, padding } = NOTE;
	const words = boundaryText(borders, lang);
	const look = { face: 'text', token: 'ink-2', size: LETTER.note, before: 0 } as const;
	const room = box.width - 2 * (margin + padding);
	const block = firstThatFits([blockOf({ ...look, text: words }, room)], words);
	const longest = Math.max(...block.lines.map((line) => widthIn(line, look.face)));
	const width = longest * look.size + 2 * padding;
	const height = heightOf(block) + padding;
	const left = box.x + margin;
	const right = box.x + box.width - width - margin;
	const top = box.y + margin;
	const bottom = box.y + box.height - height - margin;
	const sides = isFront ? [left, right] : [right, left];
	const rects = [bottom, top].flatMap((y) =>
		sides.map((x): Rect => ({ left: x, top: y, right: x + width, bottom: y + height }))
	);
	const free = rects.find((rect) => !keptFree.some((one) => overlap(one, rect)));
	return { block, rect: firstThatFits([free, rects[0]], words) };
}

function drawNote({ block, rect }: Note, pen: Pen): string {
	const { left, top, right, bottom } = rect;
	const size = { x: left, y: top, width: right - left, height: bottom - top };
	const paper = { ...attributesOf({ fill: 'paper' }, pen.ink), ...size, rx: 4 };
	return (
		element('rect', paper) + drawBlock(block, pen, left + NOTE.padding, top + NOTE.padding / 2)
	);
}
