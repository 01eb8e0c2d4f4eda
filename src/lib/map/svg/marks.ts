/** Points, symbols and their links, at constant size on the screen: their places are shares of the drawing. */
import { eventPlaceMark, type Mark } from '../drawn/marks.ts';
import { pavilionMark, zoneMarks } from '../drawn/record-marks.ts';
import { MARK as EVENT, partnerPoint, selectedRing } from '../drawn/look.ts';
import { refOf, type Item } from '../../model/atlas.ts';
import { arcHeads } from './arcs.ts';
import { numbers } from './numbers.ts';
import { escape, flagsOf, isInside, partnersOf, placed, type Scene } from './scene.ts';

/** Edge of a symbol, CSS pixels. */
const MARK = 15;

const layer = (id: string, content: string): string => `<g data-layer="${id}">${content}</g>`;

function link(scene: Scene, item: Item, className: string, feature: string, shape: string): string {
	const { lang, href } = scene;
	return (
		`<a class="${className} ${flagsOf(scene, item)}" data-f="${feature}" href="${href(refOf(item))}"` +
		` aria-label="${escape(item.name[lang])}">${shape}</a>`
	);
}

export function marksOf(scene: Scene): string {
	const { atlas, layers } = scene;
	const programmes = atlas.programmes.map((p) => p.id).filter((id) => layers.includes(id));
	return (
		symbols(programmes, layers) +
		layer('partners', arcHeads(scene)) +
		(layers.includes('areas') ? layer('areas', numbers(scene) + areas(scene)) : '') +
		(layers.includes('pavilions') ? layer('pavilions', pavilions(scene)) : '') +
		programmes.map((id) => layer(id, zones(scene, id))).join('') +
		layer('partners', points(scene)) +
		eventPlace(scene)
	);
}

/** Where the selected event takes place. */
function eventPlace(scene: Scene): string {
	const { atlas, lang, selected } = scene;
	const i = atlas.event.findIndex((event) => refOf(event) === selected);
	const { at, name } = atlas.event[i] ?? {};
	if (!at || !name || !isInside(scene, at)) return '';
	const { x, y } = placed(scene, at);
	const scale = (EVENT / 24 / 1.12).toFixed(3);
	const { radius, width, opacity } = selectedRing;
	return (
		`<g class="event selected" data-f="events/${i}" role="img" aria-label="${escape(name[lang])}"><svg x="${x}" y="${y}">` +
		`<circle r="${radius}" stroke-width="${width}" fill-opacity="${opacity}"/>` +
		`<path d="${eventPlaceMark.path}" transform="scale(${scale}) translate(-12 -12)"/></svg></g>`
	);
}

const areas = (scene: Scene): string =>
	scene.atlas.area
		.map((area, i) => {
			if (!isInside(scene, area.at)) return '';
			const { x, y } = placed(scene, area.at);
			const dot =
				`<circle cx="${x}" cy="${y}" r="2" fill="var(--batch-${area.batch})"/>` +
				(area.span.end === null ? '' : cross(x, y));
			return link(scene, area, 'area', `areas/${i}`, dot);
		})
		.join('');

/** Where something ended between two days that are compared. */
const cross = (x: string, y: string): string =>
	`<svg x="${x}" y="${y}"><path class="map-cross" d="M-4-4 4 4M4-4-4 4"/></svg>`;

const points = (scene: Scene): string =>
	partnersOf(scene)
		.map(({ partner, i, place: { at, isSmall } }) => {
			if (!isInside(scene, at)) return '';
			const { x, y } = placed(scene, at);
			const feature = `partner-points/${i}`;
			// A country that can be seen is a link itself.
			if (!isSmall)
				return `<circle class="point ${flagsOf(scene, partner)}" data-f="${feature}" cx="${x}" cy="${y}" r="${partnerPoint.radius.base}"/>`;
			return link(
				scene,
				partner,
				'point small',
				feature,
				`<circle cx="${x}" cy="${y}" r="${partnerPoint.radius.small}"/>`
			);
		})
		.join('');

function zones(scene: Scene, programme: string): string {
	return scene.atlas.zone
		.map((zone, i) => {
			if (zone.programme !== programme || !isInside(scene, zone.at)) return '';
			const { x, y } = placed(scene, zone.at);
			const use = `<svg x="${x}" y="${y}"><use href="#m-${programme}"/></svg>`;
			return link(scene, zone, 'zone', `zones/${i}`, use);
		})
		.join('');
}

const pavilions = (scene: Scene): string =>
	scene.atlas.pavilion
		.map((pavilion, i) => {
			if (!isInside(scene, pavilion.at)) return '';
			const { x, y } = placed(scene, pavilion.at);
			const use = `<svg x="${x}" y="${y}"><use href="#m-pavilion"/></svg>`;
			return link(scene, pavilion, 'zone', `pavilions/${i}`, use);
		})
		.join('');

/** The symbols of what is drawn, each once, with their middle at 0, 0. */
function symbols(programmes: string[], layers: readonly string[]): string {
	const wanted: [string, Mark | undefined][] = [
		...programmes.map((id): [string, Mark | undefined] => [id, zoneMarks[id]]),
		...(layers.includes('pavilions') ? [['pavilion', pavilionMark] as [string, Mark]] : [])
	];
	const drawn = wanted.map(([id, mark]) => {
		if (!mark) return '';
		const scale = MARK / 24 / 1.12;
		const inner = mark.inner ? `<path class="map-inner" d="${mark.inner}"/>` : '';
		const middle = id === 'pavilion' ? '-5 -21.5' : '-12 -12';
		return (
			`<g id="m-${id}" class="map-${mark.style}" style="color:var(--${mark.token})" transform="scale(${scale.toFixed(3)}) translate(${middle})">` +
			`<path class="map-rim" d="${mark.path}"/><path class="map-face" d="${mark.path}"/>${inner}</g>`
		);
	});
	return drawn.length ? `<defs>${drawn.join('')}</defs>` : '';
}
