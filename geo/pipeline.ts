/** From the packages to the files of the map, in memory. */
import type { Topology } from 'topojson-specification';
import { frame } from './bounds.ts';
import { readCounties, readPrefectures, readSeaLines } from './china-source.ts';
import { countyCodes, drawChina } from './china-topology.ts';
import { cutToControl } from './china-view.ts';
import { drawCoast } from './coast.ts';
import { placeLabels } from './labels.ts';
import type { BuildSettings } from './settings.ts';
import type { Unit } from './shapes.ts';
import { listSources } from './sources.ts';
import { toTopology, unitsOf, type Layers } from './topology.ts';
import { drawWater } from './water.ts';
import { drawChinaView } from './world-china-view.ts';
import { readWorld, type World } from './world-source.ts';
import { drawGround, sheets } from './ground-drawing.ts';
import { isSmall } from './small.ts';

interface View {
	countries: Unit[];
	china: Topology<Layers>;
	lines: Topology<Layers>;
}

async function drawView(
	{ countries }: World,
	{ profile, pointsOnly }: BuildSettings
): Promise<View> {
	const noLines = toTopology({ lines: [] }, 1e5);
	if (pointsOnly) {
		const china = drawChina([], [], await drawCoast(countries, []));
		return { countries, china, lines: noLines };
	}
	const prefectures = await readPrefectures();
	const counties = await readCounties(countyCodes);
	if (profile === 'cn') {
		const redrawn = await drawChinaView(countries, prefectures);
		return {
			countries: redrawn,
			china: drawChina(prefectures, counties, await drawCoast(redrawn, prefectures)),
			lines: toTopology({ lines: readSeaLines() }, 1e5)
		};
	}
	const china = countries.find(({ properties }) => properties.id === 'CN');
	if (!china) throw new Error('world-atlas draws no China');
	const held = await cutToControl(prefectures, china);
	return {
		countries,
		china: drawChina(held, counties, await drawCoast(countries, held)),
		lines: noLines
	};
}

/** File name → content. */
export async function drawMap(settings: BuildSettings): Promise<Record<string, unknown>> {
	const world = readWorld();
	const { countries, china, lines } = await drawView(world, settings);
	const provinces = unitsOf(china, 'provinces');
	const divisions = ['prefectures', 'counties', 'composites'].flatMap((layer) =>
		unitsOf(china, layer)
	);
	const water = drawWater();
	return {
		'world.topo.json': toTopology({ countries }, world.grid),
		'world.svg': drawGround({ countries, seaLines: lines, water }, sheets.world),
		'china.svg': drawGround({ countries, seaLines: lines, water }, sheets.china),
		'small.json': countries.filter(isSmall).map(({ properties }) => properties.id),
		'china.topo.json': china,
		'lines.topo.json': lines,
		'water.topo.json': water,
		'labels.json': await placeLabels(countries, provinces, settings),
		'bounds.json': frame([...countries, ...provinces, ...divisions], settings),
		'sources.json': listSources(settings)
	};
}
