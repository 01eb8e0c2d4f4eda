/** Points, symbols and their links, at constant size on the screen: their places are shares of the drawing. */
import { eventPlaceMark, type Mark } from '../drawn/marks.ts';
import { pavilionMark, zoneMarks } from '../drawn/record-marks.ts';
import { MARK, partnerPoint, selectedRing, smallMark } from '../drawn/mark-look.ts';
import { refOf } from '../../model/atlas.ts';
import { arcHeads } from './arcs.ts';
import { areaLinks } from './areas.ts';
import { link } from './link.ts';
import { numbers } from './numbers.ts';
import { escape, flagsOf, isInside, isShown, partnersOf, placed, type Scene } from './scene.ts';

const layer = (id: string, content: string): string => `<g data-layer="${id}">${content}</g>`;

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
	const scale = (MARK / 24 / 1.12).toFixed(3);
	const { radius, width, opacity } = selectedRing;
	return (
		`<g class="event selected" data-f="events/${i}" role="img" aria-label="${escape(name[lang])}"><svg x="${x}" y="${y}">` +
		`<circle r="${radius}" stroke-width="${width}" fill-opacity="${opacity}"/>` +
		`<path d="${eventPlaceMark.path}" transform="scale(${scale}) translate(-12 -12)"/></svg></g>`
	);
}

function areas(scene: Scene): string {
	const { atlas, isBrief } = scene;
	const flags = atlas.area.map((area) => flagsOf(scene, area));
	if (!isBrief) return areaLinks(scene, flags);
	const groups = new Map<string, string>();
	for (const [i, area] of atlas.area.entries()) {
		if (!isShown(flags[i] ?? '') || !isInside(scene, area.at)) continue;
		const { x, y } = placed(scene, area.at);
		const look = `class="area ${flags[i]}" fill="var(--batch-${area.batch})"`;
		groups.set(look, `${groups.get(look) ?? ''}<circle cx="${x}" cy="${y}"/>`);
	}
	return [...groups].map(([look, dots]) => `<g ${look}>${dots}</g>`).join('');
}

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
				`point small ${flagsOf(scene, partner)}`,
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
			return link(scene, zone, `zone ${flagsOf(scene, zone)}`, `zones/${i}`, use);
		})
		.join('');
}

const pavilions = (scene: Scene): string =>
	scene.atlas.pavilion
		.map((pavilion, i) => {
			if (!isInside(scene, pavilion.at)) return '';
			const { x, y } = placed(scene, pavilion.at);
			const use = `<svg x="${x}" y="${y}"><use href="#m-pavilion"/></svg>`;
			return link(scene, pavilion, `zone ${flagsOf(scene, pavilion)}`, `pavilions/${i}`, use);
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
		const scale = smallMark.edge / 24 / 1.12;
		const inner = mark.inner ? `<path class="map-inner" d="${mark.inner}"/>` : '';
		const middle = id === 'pavilion' ? '-5 -21.5' : '-12 -12';
		return (
			`<g id="m-${id}" class="map-${mark.style}" color="var(--${mark.token})" transform="scale(${scale.toFixed(3)}) translate(${middle})">` +
			`<path class="map-rim" d="${mark.path}"/><path class="map-face" d="${mark.path}"/>${inner}</g>`
		);
	});
	return drawn.length ? `<defs>${drawn.join('')}</defs>` : '';
}
