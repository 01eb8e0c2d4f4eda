import { expect, it } from 'vitest';
import { selectSuites, stages, suites, workerOf } from '../../../src/cli/lib/suites.mjs';

const names = (...args: string[]) => selectSuites(args).map(({ name }) => name);

it('runs all suites if none is named, but for those that take long or need programs of the machine', () => {
	const extra = ['hosts', 'faults', 'commands', 'engines'];
	const all = suites.map(({ name }) => name);
	expect(names()).toEqual(all.filter((name) => !extra.includes(name)));
	expect(names('hosts')).toEqual(['build', 'hosts']);
	expect(names('all')).toEqual(all);
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

it('does what takes one core beside another that does too, and alone where that one is not run', () => {
	const staged = (...args: string[]) =>
		stages(selectSuites(args)).map((rows) =>
			rows.map((row) => row.map(({ name }) => name).join()).filter(Boolean)
		);
	expect(staged('all')).toEqual([
		['build', 'format,lint,data,types'],
		['hosts'],
		['unit'],
		['browser'],
		['e2e'],
		['faults'],
		['commands'],
		['engines']
	]);
	expect(staged('types', 'lint')).toEqual([['lint'], ['types']]);
});
