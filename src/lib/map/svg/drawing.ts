/** The whole SVG map as a string. MapLibre draws the same things over it once it is there. */
import { cameraStyle, partStyle } from '../camera/camera-style.ts';
import { worldSize, zoomOf } from '../camera/flat-view.ts';
import { areaPoint } from '../drawn/mark-look.ts';
import { POINTS_FROM } from '../drawn/zoom-windows.ts';
import { groundOf } from './ground.ts';
import { labelsOf } from './labels.ts';
import { marksOf } from './marks.ts';
import { escape, inWorld, type SvgScene } from './scene.ts';

/** Radius of an area's point, CSS pixels. */
export function radiusAt(zoom: number): number {
	const { radius } = areaPoint;
	const after = radius.findIndex(([z]) => z >= zoom);
	const i = after < 0 ? radius.length - 1 : Math.max(1, after);
	const [from, to] = [radius[i - 1] ?? radius[0], radius[i] ?? radius[0]];
	const share = Math.max(0, Math.min(1, (zoom - from[0]) / (to[0] - from[0])));
	return Math.round((from[1] + share * (to[1] - from[1])) * 10) / 10;
}

/** Without attributes that say which drawing it is, a client could not tell what it need not draw again. */
export function drawing(scene: SvgScene, label: string): string {
	const { part, fit, size, letters = 1, selected, layers, of = selected ?? '' } = scene;
	const zoom = Math.round(zoomOf(size) * 100) / 100;
	const labels = labelsOf(scene);
	const style = [partStyle(part), cameraStyle(fit), `--dot:${radiusAt(zoom)}px`, ...labels.style];
	const classes = [
		'world',
		!fit && 'home',
		size >= worldSize(POINTS_FROM) && 'near',
		!layers.includes('partners') && 'no-partners'
	].filter(Boolean);
	const whole = part.width === 1 ? ' data-whole' : '';
	const far = letters === 1 ? '' : ` data-letters="${letters}"`;
	const brief = scene.isBrief ? ' data-brief' : '';
	return (
		`<svg class="${classes.join(' ')}" role="group" aria-label="${escape(label)}" data-of="${of}"` +
		` data-layers="${layers.join(' ')}" data-zoom="${zoom}"${whole}${brief}${far} style="${style.filter(Boolean).join(';')}">` +
		groundOf(scene) +
		inWorld(scene, marksOf(scene) + labels.names) +
		'</svg>'
	);
}
