/**
 * The `cn` profile: China's outline from the Chinese source, its neighbours cut back to it, the rest of the world
 * untouched. Other disputes stay as Natural Earth draws them.
 */
import { reshape } from './run-mapshaper.ts';
import { byId, polygonsOf, shapeOf, signedArea, unit, type Unit } from './shapes.ts';

/** Everyone with a land border; XG is the Siachen Glacier. */
const neighbours = ['AF', 'BT', 'IN', 'KG', 'KP', 'KZ', 'LA', 'MM', 'MN', 'NP', 'PK', 'RU', 'TJ', 'VN', 'XG'];
const partsOfChina = ['CN', 'HK', 'MO', 'TW'];

/** Splits off the largest polygon: the one that meets China. */
function splitMainland({ properties, geometry }: Unit): { mainland: Unit; islands: Unit[] } {
	const sorted = polygonsOf(geometry).toSorted(
		([a = []], [b = []]) => Math.abs(signedArea(b)) - Math.abs(signedArea(a))
	);
	const islands = sorted.slice(1);
	return {
		mainland: unit(properties, shapeOf(sorted.slice(0, 1))),
		islands: islands.length > 0 ? [unit(properties, shapeOf(islands))] : []
	};
}

function rejoin(mainlands: Unit[], islands: Unit[]): Unit[] {
	return mainlands.map(({ properties: { id }, geometry }) => {
		const own = [geometry, ...islands.filter((part) => part.properties.id === id).map((part) => part.geometry)];
		return unit({ id }, shapeOf(own.flatMap(polygonsOf)));
	});
}

/**
 * Slivers are left where two drawings of one border differ; gaps where they leave nobody's land. Both filters would
 * eat small islands and states, so they see the mainlands of the neighbours only.
 */
export async function drawChinaView(countries: Unit[], prefectures: Unit[]): Promise<Unit[]> {
	const isNeighbour = ({ properties }: Unit) => neighbours.includes(properties.id);
	const split = countries.filter(isNeighbour).map(splitMainland);
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
		{ 'china.json': china, 'near.json': split.map(({ mainland }) => mainland) }
	);
	const untouched = countries.filter(
		(country) => !isNeighbour(country) && !partsOfChina.includes(country.properties.id)
	);
	const islands = split.flatMap((one) => one.islands);
	return [...rejoin(redrawn, islands), ...untouched].toSorted(byId);
}
