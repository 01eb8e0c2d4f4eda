import { fromFlat, zoomOf } from '../camera/flat-view.ts';
import { clampZoom } from '../camera/limits.ts';
import type { Spot } from '../input/drawn-map.ts';
import { roundCamera, type Camera } from '../../url/params.ts';

/** The camera that the SVG map shows at present. @param spot of the window that is to lie in the middle, if not what does */
export function cameraOf(root: SVGSVGElement, zoomBy = 0, spot?: Spot): Camera {
	const world = root.getBoundingClientRect();
	const screen = root.parentElement?.getBoundingClientRect() ?? world;
	const { x, y } = spot ?? {
		x: screen.left + screen.width / 2,
		y: screen.top + screen.height / 2
	};
	const part = (name: string) => Number(getComputedStyle(root).getPropertyValue(name));
	const size = world.width / part('--pw');
	const [lon, lat] = fromFlat({
		x: part('--px') + (x - world.left) / size,
		y: part('--py') + (y - world.top) / size
	});
	const zoom = clampZoom(zoomOf(size) + zoomBy);
	return roundCamera({ lon: lon > 180 ? lon - 360 : lon, lat, zoom, bearing: 0, pitch: 0 });
}
