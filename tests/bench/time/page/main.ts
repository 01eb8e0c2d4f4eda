/** What the driver calls in the page. */
import '../../../../src/app.css';
import atlasFile from '../../../../src/lib/generated/atlas.json';
import { loadWorld } from '../../../../src/lib/map/gl/load-ground.ts';
import type { Atlas } from '../../../../src/lib/model/atlas.ts';
import type { Contender, Scene } from './contender.ts';
import { echarts } from './contenders/echarts.ts';
import { empty } from './contenders/empty.ts';
import { ours } from './contenders/ours.ts';
import { setData } from './contenders/set-data.ts';
import { setFilter } from './contenders/set-filter.ts';
import { drawnOf } from './drawn.ts';
import { countMessages } from './messages.ts';
import { dayOf, withSentinels } from './records.ts';
import { Stopwatch } from './stopwatch.ts';

const contenders: Record<string, (scene: Scene) => Promise<Contender>> = {
	empty,
	ours,
	setFilter,
	setData,
	echarts
};

const messages = countMessages();
const atlas = withSentinels(atlasFile as unknown as Atlas);

async function start(name: string): Promise<void> {
	const container = document.querySelector<HTMLElement>('#map');
	const open = contenders[name];
	if (!container || !open) throw new Error(`There is no contender ${name}.`);
	const world = await loadWorld();
	const drawn = await drawnOf(atlas, world);
	const scene = { container, atlas, ground: world.ground, drawn, day: dayOf(atlas, 50) };
	const contender = await open(scene);
	await contender.idle();
	Object.assign(window, {
		stopwatch: new Stopwatch(contender, atlas, name === 'empty'),
		messages
	});
}

void start(new URLSearchParams(location.search).get('contender') ?? '').catch((error: unknown) =>
	Object.assign(window, { failure: String(error) })
);
