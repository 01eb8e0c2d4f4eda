/** Which Chinese units a profile shows, and how far they reach. */
import { reshape } from './run-mapshaper.ts';
import { boxOf, polygonsOf, shapeOf, unit, type BBox, type Unit } from './shapes.ts';

/** Tibet's prefectures on the border with India and Bhutan, whose outer edge the two profiles draw differently. */
const clipped = ['540200', '540400', '540500', '542500'];

/** Islands that Taiwan administers inside other units, as boxes: Kinmen, Matsu, and Pratas (Dongsha) with the banks beside it. */
const heldByTaiwan: Record<string, BBox> = {
	'350500': [118.1, 24.3, 118.55, 24.6],
	'350100': [119.85, 26.1, 120.6, 26.45],
	'441500': [115.8, 20.4, 117.1, 21.2]
};

function withoutIslandsHeldByTaiwan(source: Unit): Unit {
	const box = heldByTaiwan[source.properties.id];
	if (!box) return source;
	const kept = polygonsOf(source.geometry).filter(([outer = []]) => {
		const [west, south, east, north] = boxOf(outer);
		return !(west > box[0] && south > box[1] && east < box[2] && north < box[3]);
	});
	return unit(source.properties, shapeOf(kept));
}

/**
 * `intl`: no units of Taiwan, no Sansha (its islands have no agreed holder), and Tibet's border prefectures clipped
 * to China as the world map draws it. Coasts are not clipped: they differ by resolution only.
 */
export async function cutToControl(prefectures: Unit[], china: Unit): Promise<Unit[]> {
	const shown = prefectures
		.filter(({ properties: { id } }) => !id.startsWith('71') && id !== '460300')
		.map(withoutIslandsHeldByTaiwan);
	const isClipped = ({ properties }: Unit) => clipped.includes(properties.id);
	const edge = await reshape(
		['-i edge.json china.json combine-files', '-clip china target=edge', '-target edge'],
		{
			'edge.json': shown.filter(isClipped),
			'china.json': [china]
		}
	);
	const edgeById = new Map(edge.map((one) => [one.properties.id, one]));
	return shown.map((one) => edgeById.get(one.properties.id) ?? one);
}
