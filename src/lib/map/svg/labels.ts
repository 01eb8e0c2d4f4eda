/** Names where there is room, placed for one size of the world; see design order: selected, China, partners, others, oceans. */
import { onFlat } from '../camera/flat-view.ts';
import { POINTS_FROM } from '../drawn/zoom-windows.ts';
import type { LonLat } from '../../model/atlas.ts';
import { refOf } from '../../model/atlas.ts';
import { worldSize } from '../camera/flat-view.ts';
import { overlap, roomsOf, type Rect } from './rooms.ts';
import { flagsOf, isInside, isShown, partnersOf, placed, type SvgScene } from './scene.ts';
import {
	areaName,
	chinaName,
	groupedNames,
	hiding,
	nameGroups,
	partnerName,
	type Name,
	type NameGroup
} from './names.ts';

interface Label extends Name {
	at: LonLat;
	/** With which others it is shown. */
	group?: NameGroup;
	className: string;
	feature?: string;
	/** Height of the letters, CSS pixels. */
	height: number;
	/** Of which layer it is, if it comes and goes with one. */
	layer?: 'partners' | 'areas';
	/** Stands on its point instead of beside it. */
	centred?: boolean;
}

const LETTER = 12;
/** Zoom from which countries that are no partners are named. */
const COUNTRIES = 2.6;
/** Zoom up to which provinces are. */
const PROVINCES_TO = 7;

/** @returns the names as markup, and what the style of the drawing says of those that have no room */
export function labelsOf(scene: SvgScene): { names: string; style: string[] } {
	const taken = roomsOf(scene);
	const all = wanted(scene)
		// Groups are shown whole, past the edges of a drawing too.
		.filter(({ at, group }) => group || isInside(scene, at))
		.map((label) => ({ label, side: sideOf(scene, label, taken) }));
	const placed = all.flatMap(({ label, side }) =>
		side === undefined ? [] : { label, className: `${label.className} ${side}`.trim() }
	);
	const names = ([undefined, 'areas', 'partners'] as const).map((layer) => {
		const own = placed.filter(({ label }) => label.layer === layer);
		return `<g class="labels" aria-hidden="true"${layer ? ` data-layer="${layer}"` : ''}>${written(scene, own)}</g>`;
	});
	const shown = new Set(placed.map(({ label }) => label.group));
	const hidden = all.filter(
		({ label: { group }, side }) => group && side === undefined && shown.has(group)
	);
	return { names: names.join(''), style: hidden.map(({ label }) => `${hiding(label.id)}:none`) };
}

interface Placed {
	label: Label;
	className: string;
}

/** Those that change with the day each say their look, the others say it together. */
function written({ isBrief, names }: SvgScene, all: Placed[]): string {
	const together = new Map<string, Set<string>>();
	const alone = all.map(({ label: { id, at, feature, layer, group }, className }) => {
		const { x, y } = placed(at);
		const text = `href="${names}#${group ?? id}"${group ? '' : ` x="${x}" y="${y}"`}`;
		if (feature && !(isBrief && layer))
			return `<use class="${className}" data-f="${feature}" ${text}/>`;
		if (!feature || isShown(className))
			together.set(className, (together.get(className) ?? new Set()).add(text));
		return '';
	});
	const groups = [...together].map(
		([className, texts]) =>
			`<g class="${className}">${[...texts].map((text) => `<use ${text}/>`).join('')}</g>`
	);
	return alone.join('') + groups.join('');
}

const isSelected = ({ className }: Label): boolean => className.includes('selected');

function wanted(scene: SvgScene): Label[] {
	const { atlas, lang, labels, selected, size } = scene;
	const groups = groupedNames(atlas, labels, lang);
	const partners = partnersOf(scene)
		.map(({ partner, i, place }): Label => ({
			...partnerName(partner, lang),
			at: place.at,
			layer: 'partners',
			className: `name ${flagsOf(scene, partner)}`,
			feature: `partner-points/${i}`,
			height: LETTER
		}))
		.sort((a, b) => Number(isSelected(b)) - Number(isSelected(a)));
	const china = chinaName(atlas, labels, lang);
	const chosen = atlas.area.findIndex((a) => refOf(a) === selected);
	const area = atlas.area[chosen];
	const isNear = size >= worldSize(POINTS_FROM);
	const shows: Record<NameGroup, boolean> = {
		// Provinces are named while their cities are looked for; then cities are.
		provinces: isNear && size < worldSize(PROVINCES_TO),
		countries: size >= worldSize(COUNTRIES),
		seas: true
	};
	return [
		...(area
			? [
					{
						...areaName(area, chosen, lang),
						at: area.at,
						className: 'name selected',
						height: 13,
						feature: `areas/${chosen}`
					}
				]
			: []),
		...(china && !isNear ? [{ ...china, className: 'china-name', height: 15, centred: true }] : []),
		...partners,
		...(isNear ? areaNames(scene) : []),
		...nameGroups.flatMap((group) =>
			shows[group] ? groups[group].map((name) => ({ ...name, group, ...groupLooks[group] })) : []
		)
	];
}

const groupLooks: Record<NameGroup, Pick<Label, 'className' | 'height' | 'centred'>> = {
	provinces: { className: 'country-name', height: 13, centred: true },
	countries: { className: 'country-name', height: 12, centred: true },
	seas: { className: 'sea-name', height: 12, centred: true }
};

/** The earlier its batch, the sooner a city has a place. */
const areaNames = (scene: SvgScene): Label[] =>
	scene.atlas.area
		.map((area, i) => ({ area, i, flags: flagsOf(scene, area) }))
		.filter(({ area }) => scene.layers.includes('areas') && refOf(area) !== scene.selected)
		.filter(({ flags }) => !scene.isBrief || isShown(flags))
		.sort((a, b) => a.area.batch - b.area.batch)
		.map(({ area, i, flags }) => ({
			...areaName(area, i, scene.lang),
			at: area.at,
			className: `name ${flags}`,
			feature: `areas/${i}`,
			layer: 'areas' as const,
			height: LETTER
		}));

/** The class of the first of the sides of its point that is free; nothing where none is. */
function sideOf(scene: SvgScene, label: Label, taken: Rect[]): string | undefined {
	const { x, y } = onFlat(label.at);
	const width = widthOf(label);
	const size = scene.size / (scene.letters ?? 1);
	const middle = [x * size, y * size] as const;
	const gap = label.height / 2;
	const rect = (left: number, top: number): Rect => ({
		left: middle[0] + left,
		top: middle[1] + top,
		right: middle[0] + left + width,
		bottom: middle[1] + top + label.height
	});
	const centre = rect(-width / 2, -label.height / 2);
	const sides: [string, Rect][] = label.centred
		? [['c', centre]]
		: [
				['', rect(gap, -label.height / 2)],
				['w', rect(-gap - width, -label.height / 2)],
				['n', rect(-width / 2, -gap - label.height)],
				['s', rect(-width / 2, gap)]
			];
	const free = sides.find(([, r]) => !taken.some((t) => overlap(t, r)));
	if (!free) return undefined;
	taken.push(free[1]);
	return free[0];
}

/** Rough width of a text in CSS pixels: Han letters are square, Latin ones about half as wide. */
const widthOf = ({ text, year: since, height }: Label): number =>
	[...text, ...(since ? ` ${since}` : '')].reduce(
		(sum, c) => sum + (c > '\u2e80' ? 1 : 0.56) * height,
		0
	);
