/** The whole SVG map as a string. MapLibre draws the same things over it once it is there. */
import type { Atlas } from '../../model/atlas.ts';
import { cameraStyle, partStyle } from '../camera/camera-style.ts';
import { worldSize, zoomOf } from '../camera/flat-view.ts';
import { groundOf } from './ground.ts';
import { labelsOf } from './labels.ts';
import { marksOf } from './marks.ts';
import { escape, type Scene } from './scene.ts';

/** Radius of an area's point in CSS pixels at zoom 1, 3, 4, 6 and 8. */
const RADII = [
	[1, 1.9],
	[3, 2.7],
	[4, 3.1],
	[6, 4.5],
	[8, 6]
] as const;

export function radiusAt(zoom: number): number {
	const after = RADII.findIndex(([z]) => z >= zoom);
	const i = after < 0 ? RADII.length - 1 : Math.max(1, after);
	const [from, to] = [RADII[i - 1] ?? RADII[0], RADII[i] ?? RADII[0]];
	const share = Math.max(0, Math.min(1, (zoom - from[0]) / (to[0] - from[0])));
	return Math.round((from[1] + share * (to[1] - from[1])) * 10) / 10;
}

/** Without attributes that say which drawing it is, a client could not tell what it need not draw again. */
export function drawing(scene: Scene, label: string): string {
	const { part, fit, size, selected, layers, of = selected ?? '' } = scene;
	const zoom = Math.round(zoomOf(size) * 100) / 100;
	const style = [partStyle(part), cameraStyle(fit), `--dot:${radiusAt(zoom)}px`];
	const classes = [
		'world',
		!fit && 'home',
		size >= worldSize(4) && 'near',
		!layers.includes('partners') && 'no-partners'
	].filter(Boolean);
	const whole = part.width === 1 ? ' data-whole' : '';
	return (
		`<svg class="${classes.join(' ')}" role="group" aria-label="${escape(label)}" data-of="${of}"` +
		` data-layers="${layers.join(' ')}" data-zoom="${zoom}"${whole} style="${style.filter(Boolean).join(';')}">` +
		groundOf(scene) +
		marksOf(scene) +
		labelsOf(scene) +
		'</svg>'
	);
}

/** Everything that can be switched on, for a client that draws for itself. */
export const allLayers = (atlas: Atlas): string[] => [
	'partners',
	'areas',
	'pavilions',
	...atlas.programmes.map((p) => p.id)
];
