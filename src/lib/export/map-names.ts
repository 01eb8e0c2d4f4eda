/** The names on the map of a sheet, where there is room, which islands and dashes need for themselves: what is open first, then partners, then cities, the older batches first. */
import { escapeXml, element } from '../charts/svg.ts';
import { widthOf } from '../charts/text-lines.ts';
import { zoomOf, type FlatPoint } from '../map/camera/flat-view.ts';
import { POINTS_FROM } from '../map/drawn/zoom-windows.ts';
import { year } from '../map/drawn/places.ts';
import { freeAt, overlap, type Rect } from '../map/svg/rooms.ts';
import { refOf, type LonLat } from '../model/atlas.ts';
import { isInForce, pointsOf, spotOn, type MapScene } from './view.ts';

interface Name {
	at: LonLat;
	text: string;
	isSelected: boolean;
}

export function mapNames(scene: MapScene): string {
	const { mostNames = Infinity, covered = [] } = scene;
	const taken = [...keptFreeOn(scene), ...covered];
	const points = roomsOfPoints(scene);
	const names: string[] = [];
	for (const name of wanted(scene)) {
		if (names.length >= mostNames) break;
		const drawn = placed(scene, name, taken, points);
		if (drawn) names.push(drawn);
	}
	return names.join('');
}

/** Islands and dashes that nothing may cover, as far as the map shows them. */
export function keptFreeOn(scene: Pick<MapScene, 'box' | 'view'>): Rect[] {
	const { size } = scene.view;
	return freeAt(zoomOf(size)).flatMap(({ at, radius }) => {
		const spot = spotOn(scene, at);
		return spot ? [squareRound(spot, (radius * size) / 360)] : [];
	});
}

/** Half the edge of the room of a point, units. */
const POINT = 4;

/** Points of partners and cities, which a name covers only where it would else be left out. */
const roomsOfPoints = (scene: MapScene): Rect[] =>
	pointsOf(scene).flatMap(({ item, at }) => {
		const spot = isInForce(item, scene.day) && spotOn(scene, at);
		return spot ? [squareRound(spot, POINT)] : [];
	});

const squareRound = ({ x, y }: FlatPoint, half: number): Rect => ({
	left: x - half,
	top: y - half,
	right: x + half,
	bottom: y + half
});

function wanted({ atlas, lang, day, layers, layout, selected, view }: MapScene): Name[] {
	const partners = layers.includes('partners')
		? atlas.partner.flatMap((partner, i): Name[] => {
				const at = layout.partners[i]?.at;
				const isSelected = refOf(partner) === selected;
				return at && isInForce(partner, day)
					? [{ at, text: `${partner.name[lang]} ${year(partner)}`, isSelected }]
					: [];
			})
		: [];
	const areas = atlas.area
		.filter((area) => isInForce(area, day) && layers.includes('areas'))
		.map((area) => ({ at: area.at, text: area.name[lang], isSelected: refOf(area) === selected }))
		.filter(({ isSelected }) => isSelected || zoomOf(view.size) >= POINTS_FROM);
	return [...partners, ...areas].sort((a, b) => Number(b.isSelected) - Number(a.isSelected));
}

/** The first of the sides of its point that is free, best of all of other points too; nothing where none is. */
function placed(
	scene: MapScene,
	{ at, text, isSelected }: Name,
	taken: Rect[],
	points: readonly Rect[]
): string {
	const spot = spotOn(scene, at);
	if (!spot) return '';
	const { box, ink } = scene;
	const letter = isSelected ? scene.letter * 1.3 : scene.letter;
	const width = widthOf(text) * letter;
	const gap = letter / 2;
	const sides = [
		{ left: spot.x + gap, top: spot.y - letter / 2 },
		{ left: spot.x - gap - width, top: spot.y - letter / 2 },
		{ left: spot.x - width / 2, top: spot.y - gap - letter },
		{ left: spot.x - width / 2, top: spot.y + gap }
	].map(({ left, top }): Rect => ({ left, top, right: left + width, bottom: top + letter }));
	const able = sides.filter(
		(side) =>
			side.left > box.x &&
			side.right < box.x + box.width &&
			side.top > box.y &&
			side.bottom < box.y + box.height &&
			!taken.some((other) => overlap(other, side))
	);
	const free = able.find((side) => !points.some((point) => overlap(point, side))) ?? able[0];
	if (!free) return '';
	taken.push(free);
	const place = {
		x: free.left,
		y: free.top + letter * 0.82,
		'font-size': letter,
		...(isSelected && { 'font-weight': 700 })
	};
	const words = escapeXml(text);
	// Twice, because no office program draws the rim of letters below them.
	const rim = {
		fill: 'none',
		stroke: ink.colour('halo'),
		'stroke-width': 3,
		'stroke-linejoin': 'round'
	};
	return (
		element('text', { ...place, ...rim }, words) +
		element('text', { ...place, fill: ink.colour(isSelected ? 'cinnabar' : 'label') }, words)
	);
}
