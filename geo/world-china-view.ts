/**
 * The `cn` profile: China's outline from the Chinese source, its neighbours cut back to it, the rest of the world
 * untouched. Other disputes stay as Natural Earth draws them.
 */
import type { Position } from 'geojson';
import { reshape } from './run-mapshaper.ts';
import { byId, polygonsOf, shapeOf, signedArea, unit, type Shape, type Unit } from './shapes.ts';

/** Everyone with a land border; XG is the Siachen Glacier. */
const neighbours = 'AF BT IN KG KP KZ LA MM MN NP PK RU TJ VN XG'.split(' ');
const partsOfChina = ['CN', 'HK', 'MO', 'TW'];

function largestFirst(shape: Shape): Position[][][] {
	return polygonsOf(shape).toSorted(
		([a = []], [b = []]) => Math.abs(signedArea(b)) - Math.abs(signedArea(a))
	);
}

interface Neighbour {
	id: string;
	/** The largest polygon, which meets China, without its holes. */
	mainland: Unit;
	/** Enclaves of others, as in the Fergana valley: the filter for gaps would fill them. */
	holes: Position[][];
	islands: Position[][][];
}

function takeApart({ properties, geometry }: Unit): Neighbour {
	const [[outer = [], ...holes] = [], ...islands] = largestFirst(geometry);
	const mainland = unit(properties, shapeOf([[outer]]));
	return { id: properties.id, mainland, holes, islands };
}

function putTogether({ properties: { id }, geometry }: Unit, parts: Neighbour[]): Unit {
	const { holes, islands } = parts.find((one) => one.id === id) ?? { holes: [], islands: [] };
	const [mainland = [], ...pieces] = largestFirst(geometry);
	return unit({ id }, shapeOf([[...mainland, ...holes], ...pieces, ...islands]));
}

/**
 * Slivers are left where two drawings of one border differ; gaps where they leave nobody's land. Both filters would
 * eat small islands and states, so they see the mainlands of the neighbours only.
 */
export async function drawChinaView(countries: Unit[], prefectures: Unit[]): Promise<Unit[]> {
	const isNeighbour = ({ properties }: Unit) => neighbours.includes(properties.id);
	const parts = countries.filter(isNeighbour).map(takeApart);
	const china = prefectures.map(({ geometry }) => unit({ id: 'CN' }, geometry));
	const redrawn = await reshape(
		[
			'-i china.json near.json combine-files',
			'-dissolve id target=china',
			'-erase china target=near',
			'-filter-slivers min-area=200km2 target=near',
			'-merge-layers target=china,near',
			'-clean gap-fill-area=3000km2'
		],
		{ 'china.json': china, 'near.json': parts.map(({ mainland }) => mainland) }
	);
	const untouched = countries.filter(
		(country) => !isNeighbour(country) && !partsOfChina.includes(country.properties.id)
	);
	const joined = redrawn.map((one) => putTogether(one, parts));
	return [...joined, ...untouched].toSorted(byId);
}
