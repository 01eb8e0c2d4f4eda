/** The clock against other ways to bring a day onto a map: see README.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../../../src/cli/lib/chromium.mjs';
import { serve } from '../../../src/cli/serve.mjs';
import { buildPage } from './build-page.ts';
import { measureIndexAlone } from './index-alone.ts';
import { goalsOf, holds, printGoals, summarise, type Summary } from './summary.ts';
import { visit, type Visit } from './visit.ts';

const CONTENDERS = ['empty', 'ours', 'setFilter', 'setData', 'echarts'];
const ROUNDS = 3;
/** Milliseconds after which no further round begins. */
const BUDGET = 240_000;

const alone = measureIndexAlone();

const folder = mkdtempSync(join(tmpdir(), 'bench-time-'));
await buildPage(folder);
const site = await serve({ port: 0, dir: folder });
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: chromiumFlags
});
const visits = new Map<string, Visit[]>(CONTENDERS.map((name) => [name, []]));
const start = performance.now();
let rounds = 0;
try {
	for (; rounds < ROUNDS && performance.now() - start < BUDGET; rounds++)
		// Each round in another order: no contender always follows the same one.
		for (const i of CONTENDERS.keys()) {
			const name = CONTENDERS[(i + rounds) % CONTENDERS.length] ?? '';
			process.stdout.write(`round ${rounds + 1}: ${name} … \r`);
			visits.get(name)?.push(await visit(browser, `http://127.0.0.1:${site.port}`, name));
		}
} finally {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
}

const by: Record<string, Summary> = Object.fromEntries(
	[...visits].map(([name, list]) => [name, summarise(list)])
);
const whole = Math.round;
const over = (a: number, b: number | undefined) => Number((a / (b ?? NaN)).toFixed(2));
const filter = by['setFilter'];
console.log(`Medians of ${rounds} rounds; ratios are to setFilter of the same run.`);
console.table(
	Object.fromEntries(
		Object.entries(by).map(([name, s]) => [
			name,
			{
				'tick ms': whole(s.tick),
				'÷': over(s.tick, filter?.tick),
				'jump ms': whole(s.jump),
				'÷ ': over(s.jump, filter?.jump),
				'lag p95 ms': name === 'empty' ? '–' : whole(s.lag),
				'÷  ': name === 'empty' ? '–' : over(s.lag, filter?.lag),
				states: name === 'empty' ? '–' : s.states,
				'catch-up ms': name === 'empty' ? '–' : whole(s.catchUp),
				'blocked ms': whole(s.blocked),
				'main ms/tick': Number(s.perTick.main.toFixed(1)),
				'messages/tick': Number(s.perTick.messages.toFixed(1)),
				layouts: s.scrub.layouts,
				styles: s.scrub.styles,
				shown: s.shown
			}
		])
	)
);
console.table(alone.rows);
const goals = [...goalsOf(by), ...alone.goals];
printGoals(goals);
console.log(`${goals.filter(holds).length} of ${goals.length} goals hold.`);
