/**
 * The map of a view as SVG that office programs read: presentation attributes alone, colours written out. Drawn from the same look and
 * layout as the maps on screen. Units are those of the sheet that it stands on.
 */
import { attributesOf, type Style } from '../charts/style.ts';
import { element } from '../charts/svg.ts';
import { onFlat, zoomOf } from '../map/camera/flat-view.ts';
import { partsOfChina } from '../map/drawn/ground.ts';
import { arc, KEPT_OPACITY, partnerOutline, possibleOutline } from '../map/drawn/look.ts';
import {
	areaPoint,
	groundLine,
	MARK as EVENT,
	partnerPoint,
	selectedRing
} from '../map/drawn/mark-look.ts';
import { eventPlaceMark, type Mark } from '../map/drawn/marks.ts';
import { endedMark, pavilionMark, zoneMarks } from '../map/drawn/record-marks.ts';
import { refOf, type Item, type LonLat } from '../model/atlas.ts';
import { chosenMechanisms, membersOfAny } from '../model/members.ts';
import { statusOn } from '../model/status.ts';
import { mapNames } from './map-names.ts';
import { markAt } from './mark-at.ts';
import { memberStyles } from './member-lines.ts';
import { isKept, isNew, isInForce, isOver, pointsOf, spotOn, type MapScene } from './view.ts';

export function mapDrawing(scene: MapScene): string {
	const { box, ink } = scene;
	const sea = element('rect', { ...box, fill: ink.colour('sea') });
	return (
		sea +
		worlds(scene)
			.map((left) => land(scene, left))
			.join('') +
		marks(scene) +
		(scene.letter > 0 ? mapNames(scene) : '')
	);
}

/** Left edges of the worlds that the box shows: it may look past the edge of one. */
function worlds({ box, view }: MapScene): number[] {
	const middle = box.x + box.width / 2 - view.at.x * view.size;
	return [-1, 0, 1]
		.map((n) => middle + n * view.size)
		.filter((left) => left < box.x + box.width && left + view.size > box.x);
}

/** May have been signed by then. */
export const possiblePartner: Style = {
	fill: 'partner',
	opacity: 0.35,
	stroke: 'hatch',
	dash: possibleOutline.dash.join(' ')
};

/** Everything that is drawn in the units of the ground, whose lines are as thick as on the sheet. */
function land(scene: MapScene, left: number): string {
	const { atlas, layers, ground, box, view, day, selected, ink } = scene;
	const scale = view.size / ground.size;
	const top = box.y + box.height / 2 - view.at.y * view.size;
	const path = (d: string | undefined, { width = 1, dash, ...style }: Style): string =>
		d
			? element('path', {
					...attributesOf({ ...style, width: width / scale }, ink),
					...(dash && { 'stroke-dasharray': scaled(dash, scale) }),
					d
				})
			: '';
	const partners = layers.includes('partners') ? atlas.partner : [];
	const countries = Object.entries(ground.countries).map(([code, d]) =>
		path(d, {
			fill: partsOfChina.includes(code) ? 'china' : 'land',
			stroke: 'coast',
			width: groundLine.coast
		})
	);
	const filled = partners.map((partner) => {
		const d = ground.countries[partner.country];
		const isSelected = refOf(partner) === selected;
		if (statusOn(partner.span, day) === 'possible') return path(d, possiblePartner);
		if (!isInForce(partner, day)) return '';
		return path(d, {
			fill: isSelected || isNew(scene, partner) ? 'partner-new' : 'partner',
			...(isKept(scene, partner) && !isSelected && { opacity: KEPT_OPACITY }),
			stroke: isSelected ? 'cinnabar' : 'partner-line',
			width: isSelected ? partnerOutline.width.selected : partnerOutline.width.base
		});
	});
	const members = [...membersOfAny(atlas, chosenMechanisms(atlas, layers, selected), day)].map(
		([country, status]) =>
			memberStyles(status)
				.map((line) => path(ground.countries[country], line))
				.join('')
	);
	return element(
		'g',
		{ transform: `translate(${left} ${top}) scale(${scale})`, 'stroke-linejoin': 'round' },
		countries.join('') +
			path(ground.lakes, { fill: 'sea' }) +
			path(ground.borders, { stroke: 'border', width: groundLine.border }) +
			filled.join('') +
			path(ground.countries['CN'], { stroke: 'china-line', width: groundLine.china }) +
			path(ground.lines, { stroke: 'china-line', width: groundLine.china }) +
			members.join('')
	);
}

const scaled = (dash: string, scale: number): string =>
	dash
		.split(' ')
		.map((n) => Math.round(Number(n) / scale))
		.join(' ');

/** Opacity of the other arcs where one is chosen. */
const BESIDE_CHOSEN = 0.45;

/** Arcs, points and symbols, each at its place on the sheet. */
function marks(scene: MapScene): string {
	const { atlas, layers, day, selected, layout, ink, view, withoutArcs } = scene;
	const shape = (name: string, style: Style, more: Record<string, string | number>) =>
		element(name, { ...attributesOf(style, ink), ...more });
	const shown = <I extends Item>(items: readonly I[]) =>
		items.filter((item) => isInForce(item, day));

	const partners = layers.includes('partners')
		? atlas.partner.flatMap((partner, i) => {
				const place = layout.partners[i];
				return place && isInForce(partner, day) ? [{ partner, place }] : [];
			})
		: [];
	const hasChosen = partners.some(({ partner }) => refOf(partner) === selected);
	const arcs = (withoutArcs ? [] : partners).map(({ partner, place }) => {
		const isChosen = refOf(partner) === selected;
		return shape(
			'path',
			{ stroke: isChosen ? 'cinnabar' : 'arc', width: isChosen ? arc.nowWidth : arc.width.base },
			{
				'stroke-opacity': isChosen
					? 1
					: isKept(scene, partner)
						? arc.opacity.kept
						: hasChosen
							? BESIDE_CHOSEN
							: arc.opacity.on,
				d: line(scene, place.arc)
			}
		);
	});
	const dots = partners.map(({ partner, place }) => {
		const spot = spotOn(scene, place.at);
		const isChosen = refOf(partner) === selected;
		const { selected: large, small, base } = partnerPoint.radius;
		return spot
			? shape(
					'circle',
					{ fill: isChosen ? 'cinnabar' : 'partner-line', stroke: 'halo', width: partnerPoint.rim },
					{ cx: spot.x, cy: spot.y, r: isChosen ? large : place.isSmall ? small : base }
				)
			: '';
	});
	const radius = radiusAt(zoomOf(view.size));
	const areas = (layers.includes('areas') ? shown(atlas.area) : []).map((area) => {
		const spot = spotOn(scene, area.at);
		const isChosen = refOf(area) === selected;
		const scale = isChosen ? 2 : isKept(scene, area) ? areaPoint.keptScale : 1;
		return spot
			? shape(
					'circle',
					{
						fill: isChosen ? 'cinnabar' : `batch-${area.batch}`,
						stroke: 'ink',
						width: isNew(scene, area) ? areaPoint.rimWidth.recent : areaPoint.rimWidth.base
					},
					{ cx: spot.x, cy: spot.y, r: scale * radius }
				)
			: '';
	});
	const zones = shown(atlas.zone)
		.filter(({ programme }) => layers.includes(programme))
		.map((zone) => symbol(scene, zoneMarks[zone.programme], zone.at));
	const pavilions = (layers.includes('pavilions') ? shown(atlas.pavilion) : []).map((pavilion) =>
		symbol(scene, pavilionMark, pavilion.at)
	);
	const ended = pointsOf(scene).map(({ item, at }) =>
		isOver(scene, item) ? symbol(scene, endedMark, at) : ''
	);
	return [...arcs, ...areas, ...pavilions, ...zones, ...dots, ...ended, ...chosenPlace(scene)].join(
		''
	);
}

/** Round the point or the symbol that is open; an event has a mark of its own there. */
function chosenPlace(scene: MapScene): string[] {
	const { atlas, selected, ink } = scene;
	const places: readonly (Item & { at?: LonLat })[] = [
		...atlas.area,
		...atlas.zone,
		...atlas.pavilion,
		...atlas.event
	];
	const place = places.find((one) => refOf(one) === selected);
	const spot = place?.at && spotOn(scene, place.at);
	if (!spot) return [];
	const { radius, width, opacity } = selectedRing;
	const ring = { fill: 'cinnabar', opacity, stroke: 'cinnabar', width };
	return [
		element('circle', { ...attributesOf(ring, ink), cx: spot.x, cy: spot.y, r: radius }),
		place.kind === 'event' ? markAt(eventPlaceMark, spot, EVENT, ink) : ''
	];
}

function line({ box, view }: MapScene, points: readonly LonLat[]): string {
	let before: number | undefined;
	return points
		.map((at) => {
			const flat = onFlat(at);
			const x = box.x + box.width / 2 + (flat.x - view.at.x) * view.size;
			const y = box.y + box.height / 2 + (flat.y - view.at.y) * view.size;
			// Past the edge of the world the line begins anew.
			const jumps = before === undefined || Math.abs(x - before) > view.size / 2;
			before = x;
			return `${jumps ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
		})
		.join('');
}

function radiusAt(zoom: number): number {
	const steps = areaPoint.radius;
	const next = steps.findIndex(([at]) => at > zoom);
	const [from, to] = [steps[next - 1], steps[next]];
	if (!from || !to) return (next === 0 ? steps[0] : steps.at(-1))?.[1] ?? 2;
	return from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]);
}

/** Edge of a symbol, units. */
const MARK = 15;

function symbol(scene: MapScene, mark: Mark | undefined, at: LonLat): string {
	const spot = mark && spotOn(scene, at);
	return spot ? markAt(mark, spot, MARK, scene.ink) : '';
}
