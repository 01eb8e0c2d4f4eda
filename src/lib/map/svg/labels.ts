/** Names where there is room, placed for one size of the world; see design order: selected, China, partners, others, oceans. */
import { onFlat } from '../camera/flat-view.ts';
import { POINTS_FROM } from '../drawn/zoom-windows.ts';
import type { LonLat } from '../../model/atlas.ts';
import { refOf } from '../../model/atlas.ts';
import { worldSize } from '../camera/flat-view.ts';
import { overlap, roomsOf, type Rect } from './rooms.ts';
import { flagsOf, isInside, isShown, partnersOf, placed, type Scene } from './scene.ts';
import { CHINA } from '../../model/provinces.ts';
import { areaName, countryName, partnerName, provinceName, seaName, type Name } from './names.ts';

interface Label extends Name {
	at: LonLat;
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

export function labelsOf(scene: Scene): string {
	const taken = roomsOf(scene);
	const placed = wanted(scene)
		.filter(({ at }) => isInside(scene, at))
		.flatMap((label) => place(scene, label, taken) ?? []);
	return ([undefined, 'areas', 'partners'] as const)
		.map((layer) => {
			const own = placed.filter(({ label }) => label.layer === layer);
			return `<g class="labels" aria-hidden="true"${layer ? ` data-layer="${layer}"` : ''}>${written(scene, own)}</g>`;
		})
		.join('');
}

interface Placed {
	label: Label;
	className: string;
	/** Address and place, as attributes. */
	text: string;
}

/** Those that change with the day each say their look, the others say it together. */
function written({ isBrief }: Scene, all: Placed[]): string {
	const together = new Map<string, string>();
	const alone = all.map(({ label, className, text }) => {
		const { feature, layer } = label;
		if (feature && !(isBrief && layer === 'areas'))
			return `<use class="${className}" data-f="${feature}" ${text}/>`;
		together.set(className, `${together.get(className) ?? ''}<use ${text}/>`);
		return '';
	});
	const groups = [...together].map(([className, uses]) => `<g class="${className}">${uses}</g>`);
	return alone.join('') + groups.join('');
}

const isSelected = ({ className }: Label): boolean => className.includes('selected');

function wanted(scene: Scene): Label[] {
	const { atlas, lang, labels, selected, size } = scene;
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
	const china = labels.countries.find(({ id }) => id === CHINA);
	const name = countryName(atlas, 'CN', lang);
	const chosen = atlas.area.findIndex((a) => refOf(a) === selected);
	const area = atlas.area[chosen];
	const isPartner = new Set(['CN', ...atlas.partner.map((p) => p.country)]);
	const isNear = size >= worldSize(POINTS_FROM);
	const others = size < worldSize(COUNTRIES) ? [] : labels.countries;
	return [
		...(area
			? [
					{
						...areaName(area, lang),
						at: area.at,
						className: 'name selected',
						height: 13,
						feature: `areas/${chosen}`
					}
				]
			: []),
		...(china && name && !isNear
			? [
					{
						...name,
						at: [china.lon, china.lat] as LonLat,
						className: 'china-name',
						height: 15,
						centred: true
					}
				]
			: []),
		...partners,
		...(isNear ? areaNames(scene) : []),
		...(isNear ? provinceNames(scene) : []),
		...others.flatMap((c): Label[] => {
			const own = countryName(atlas, c.id, lang);
			if (!own || isPartner.has(c.id)) return [];
			return [{ ...own, at: [c.lon, c.lat], className: 'country-name', height: 12, centred: true }];
		}),
		...labels.seas
			.filter((s) => s.rank === 1)
			.map((s): Label => ({
				...seaName(s, lang),
				at: [s.lon, s.lat],
				className: 'sea-name',
				height: 12,
				centred: true
			}))
	];
}

/** The earlier its batch, the sooner a city has a place. */
const areaNames = (scene: Scene): Label[] =>
	scene.atlas.area
		.map((area, i) => ({ area, i, flags: flagsOf(scene, area) }))
		.filter(({ area }) => scene.layers.includes('areas') && refOf(area) !== scene.selected)
		.filter(({ flags }) => !scene.isBrief || isShown(flags))
		.sort((a, b) => a.area.batch - b.area.batch)
		.map(({ area, i, flags }) => ({
			...areaName(area, scene.lang),
			at: area.at,
			className: `name ${flags}`,
			feature: `areas/${i}`,
			layer: 'areas' as const,
			height: LETTER
		}));

/** Provinces are named while their cities are looked for; then cities are. */
const provinceNames = ({ labels, lang, size }: Scene): Label[] =>
	size < worldSize(PROVINCES_TO)
		? labels.provinces.map((p) => ({
				...provinceName(p, lang),
				at: [p.lon, p.lat],
				className: 'country-name',
				height: 13,
				centred: true
			}))
		: [];

/** On the first of the sides of its point that is free; nothing where none is. */
function place(scene: Scene, label: Label, taken: Rect[]): Placed | undefined {
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
	const at = placed(scene, label.at);
	const text = `href="${scene.names}#${label.id}" x="${at.x}" y="${at.y}"`;
	return { label, className: `${label.className} ${free[0]}`, text };
}

/** Rough width of a text in CSS pixels: Han letters are square, Latin ones about half as wide. */
const widthOf = ({ text, year: since, height }: Label): number =>
	[...text, ...(since ? ` ${since}` : '')].reduce(
		(sum, c) => sum + (c > '\u2e80' ? 1 : 0.56) * height,
		0
	);
