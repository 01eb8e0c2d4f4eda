/** Points, symbols and their links, at constant size on the screen: their places are shares of the drawing. */
import { eventPlaceMark, type Mark } from '../drawn/marks.ts';
import { pavilionMark, zoneMarks } from '../drawn/record-marks.ts';
import { MARK, partnerPoint, selectedRing, smallMark } from '../drawn/mark-look.ts';
import { refOf, type AreaItem } from '../../model/atlas.ts';
import { arcHeads } from './arcs.ts';
import { areaGroups } from './area-groups.ts';
import { areaLinks } from './areas.ts';
import { link } from './link.ts';
import { numbers } from './numbers.ts';
import {
	escape,
	flagsOf,
	isInside,
	isLeftOut,
	isShown,
	partnersOf,
	placed,
	type SvgScene
} from './scene.ts';

const layer = (id: string, content: string): string => `<g data-layer="${id}">${content}</g>`;

export function marksOf(scene: SvgScene): string {
	const { atlas, layers } = scene;
	const programmes = atlas.programmes.map((p) => p.id).filter((id) => layers.includes(id));
	return (
		symbols(programmes, layers) +
		arcHeads(scene) +
		(layers.includes('areas') ? layer('areas', numbers(scene) + areas(scene)) : '') +
		(layers.includes('pavilions') ? layer('pavilions', pavilions(scene)) : '') +
		programmes.map((id) => layer(id, zones(scene, id))).join('') +
		layer('partners', points(scene)) +
		eventPlace(scene)
	);
}

/** Where the selected event takes place. */
function eventPlace(scene: SvgScene): string {
	const { atlas, lang, selected } = scene;
	const i = atlas.event.findIndex((event) => refOf(event) === selected);
	const { at, name } = atlas.event[i] ?? {};
	if (!at || !name || !isInside(scene, at)) return '';
	const { x, y } = placed(at);
	const scale = (MARK / 24 / 1.12).toFixed(3);
	const { radius, width, opacity } = selectedRing;
	return (
		`<g class="event selected" data-f="events/${i}" role="img" aria-label="${escape(name[lang])}"><svg x="${x}" y="${y}">` +
		`<circle r="${radius}" stroke-width="${width}" fill-opacity="${opacity}"/>` +
		`<path d="${eventPlaceMark.path}" transform="scale(${scale}) translate(-12 -12)"/></svg></g>`
	);
}

function areas(scene: SvgScene): string {
	const { atlas, isBrief, points, selected } = scene;
	if (!isBrief)
		return areaLinks(
			scene,
			atlas.area.map((area) => flagsOf(scene, area))
		);
	const look = (area: AreaItem, flags: string) =>
		`class="area ${flags}" fill="var(--batch-${area.batch})"`;
	const groups = areaGroups(atlas).map(({ id, areas }) => {
		const [area] = areas;
		const flags = flagsOf({ ...scene, selected: null }, area);
		if (!isShown(flags) || !areas.some(({ at }) => isInside(scene, at))) return '';
		return `<use ${look(area, flags)} href="${points}#${id}"/>`;
	});
	// Over the one that its group has there.
	const chosen = atlas.area.find((area) => refOf(area) === selected);
	if (chosen) {
		const { x, y } = placed(chosen.at);
		groups.push(
			`<g ${look(chosen, flagsOf(scene, chosen))}><circle cx="${x}" cy="${y}" r=".1em"/></g>`
		);
	}
	return groups.join('');
}

const points = (scene: SvgScene): string =>
	partnersOf(scene)
		.map(({ partner, i, place: { at, isSmall } }) => {
			const flags = flagsOf(scene, partner);
			if (!isInside(scene, at) || isLeftOut(scene, flags)) return '';
			const { x, y } = placed(at);
			const feature = `partner-points/${i}`;
			// A country that can be seen is a link itself.
			if (!isSmall)
				return `<circle class="point ${flags}" data-f="${feature}" cx="${x}" cy="${y}" r="${partnerPoint.radius.base}"/>`;
			return link(
				scene,
				partner,
				`point small ${flags}`,
				feature,
				`<circle cx="${x}" cy="${y}" r="${partnerPoint.radius.small}"/>`
			);
		})
		.join('');

function zones(scene: SvgScene, programme: string): string {
	return scene.atlas.zone
		.map((zone, i) => {
			const flags = flagsOf(scene, zone);
			if (zone.programme !== programme || !isInside(scene, zone.at) || isLeftOut(scene, flags))
				return '';
			const { x, y } = placed(zone.at);
			const use = `<svg x="${x}" y="${y}"><use href="#m-${programme}"/></svg>`;
			return link(scene, zone, `zone ${flags}`, `zones/${i}`, use);
		})
		.join('');
}

const pavilions = (scene: SvgScene): string =>
	scene.atlas.pavilion
		.map((pavilion, i) => {
			const flags = flagsOf(scene, pavilion);
			if (!isInside(scene, pavilion.at) || isLeftOut(scene, flags)) return '';
			const { x, y } = placed(pavilion.at);
			const use = `<svg x="${x}" y="${y}"><use href="#m-pavilion"/></svg>`;
			return link(scene, pavilion, `zone ${flags}`, `pavilions/${i}`, use);
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
