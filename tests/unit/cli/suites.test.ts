import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/cli/lib/root.mjs';
import { selectSuites, stages, suites, workerOf } from '../../../src/cli/lib/suites.mjs';

const names = (...args: string[]) => selectSuites(args).map(({ name }) => name);

it('runs what everybody has time for if none is named, with `ci` the three engines too, and with `all` everything', () => {
	const all = suites.map(({ name }) => name);
	const without = (...left: string[]) => all.filter((name) => !left.includes(name));
	expect(names()).toEqual(without('hosts', 'faults', 'commands', 'engines'));
	expect(names('ci')).toEqual(without('hosts', 'faults', 'commands'));
	expect(names('hosts')).toEqual(['build', 'hosts']);
	expect(names('all')).toEqual(all);
});

it('leaves no journey out where a change lands', async () => {
	const script = await readFile(join(root, '.ci/run'), 'utf8');
	expect(script).toMatch(/^npm test -- ci$/m);
});

it('keeps its own order, not that of the arguments', () => {
	expect(names('unit', 'format')).toEqual(['format', 'unit']);
});

it('adds the build that the browser tests of the site need', () => {
	expect(names('e2e')).toEqual(['build', 'e2e']);
});

it('refuses a name it does not know and lists those it does', () => {
	expect(() => names('units')).toThrow(/no suite units.*format, lint.*e2e/);
});

it('builds before the unit suite, which then drives the service worker that ships', () => {
	const order = names();
	expect(order.indexOf('build')).toBeLessThan(order.indexOf('unit'));
	expect(workerOf(true)).toEqual({ SERVICE_WORKER_BUILD: 'build' });
	expect(workerOf(false)).toEqual({});
});

it('runs what leaves room for another beside it, and alone where that one is not run', () => {
	const staged = (...args: string[]) =>
		stages(selectSuites(args)).map((rows) =>
			rows.map((row) => row.map(({ name }) => name).join()).filter(Boolean)
		);
	expect(staged('all')).toEqual([
		['build', 'format,lint,data,types'],
		['hosts'],
		['unit'],
		['e2e', 'browser'],
		['faults'],
		['commands'],
		['engines']
	]);
	expect(staged('types', 'lint')).toEqual([['lint'], ['types']]);
});
