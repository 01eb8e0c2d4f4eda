import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../src/cli/lib/install.mjs';

const svelte = { version: '5.57.3', integrity: 'sha512-a' };
const native = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const project = { version: '1.0.0' };

describe('isInstalled', () => {
	const lock = {
		packages: { '': project, 'node_modules/svelte': svelte, 'node_modules/native': native }
	};

	it('accepts the whole tree', () => {
		const packages = { 'node_modules/svelte': svelte, 'node_modules/native': native };
		expect(isInstalled(lock, { packages })).toBe(true);
	});

	it('accepts a tree without the optional packages of other platforms', () => {
		expect(isInstalled(lock, { packages: { 'node_modules/svelte': svelte } })).toBe(true);
	});

	it('accepts an optional package that the lock could not know', () => {
		const packages = { 'node_modules/svelte': svelte, 'node_modules/native-arm64': native };
		expect(isInstalled(lock, { packages })).toBe(true);
	});

	it.each([
		['a missing package', { 'node_modules/native': native }],
		['another version', { 'node_modules/svelte': { ...svelte, version: '5.57.4' } }],
		['other content', { 'node_modules/svelte': { ...svelte, integrity: 'sha512-c' } }],
		['a package too many', { 'node_modules/svelte': svelte, 'node_modules/left': svelte }]
	])('rejects %s', (_, packages) => {
		expect(isInstalled(lock, { packages })).toBe(false);
	});
});
