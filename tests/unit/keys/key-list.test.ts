import { describe, expect, it } from 'vitest';
import { sliderKeys } from '../../../src/lib/clock/slider-keys.ts';
import { keyGroups } from '../../../src/lib/keys/key-list.ts';
import { keyNames } from '../../../src/lib/keys/key-name.ts';
import { mapKeys } from '../../../src/lib/map/input/keys.ts';
import { presentKeys } from '../../../src/lib/present/keys.ts';
import { turnKeys } from '../../../src/lib/tours/turning.ts';
import { shortcuts } from '../../../src/lib/ui/shortcut.ts';
import type { Mode } from '../../../src/lib/url/params.ts';

const listed = (mode: Mode) =>
	keyGroups(mode).map(({ rows }) => rows.flatMap(({ keys }) => keys.map(({ key }) => key)));

describe('the list of keys', () => {
	it('has every key of every table that acts on keys, once', () => {
		const tables = [
			shortcuts.map(({ key }) => key),
			Object.keys(mapKeys),
			Object.keys(sliderKeys),
			Object.keys(turnKeys),
			[...presentKeys.keys()]
		];
		expect(listed('explore').map((keys) => keys.sort())).toEqual(tables.map((keys) => keys.sort()));
	});

	it('has one row for keys that do the same', () => {
		for (const { rows } of keyGroups('explore')) {
			const words = rows.map(({ does }) => does());
			expect(words).toEqual([...new Set(words)]);
		}
	});

	it('while presenting has the keys that win over all others', () => {
		expect(listed('present')).toHaveLength(2);
		expect(listed('present')[1]).toEqual([...presentKeys.keys()]);
	});

	it.each<Mode>(['present', 'kiosk', 'embed'])(
		'names no search where there is none: %s',
		(mode) => {
			expect(listed(mode).flat()).not.toContain('/');
			expect(listed(mode).flat()).toContain('?');
		}
	);
});

describe('what is written on a key', () => {
	it.each([
		[['ArrowRight', ' ', 'b', 'F5'], '→ Space B F5'],
		[[...'0123456789'], '0 – 9']
	])('%s', (keys, names) => {
		expect(
			keyNames(
				keys.map((key) => ({ key })),
				false
			).join(' ')
		).toBe(names);
	});

	it('with Ctrl, which is ⌘ on a Mac', () => {
		const keys = [{ key: 'k', isCommand: true }];
		expect(keyNames(keys, false)).toEqual(['Ctrl K']);
		expect(keyNames(keys, true)).toEqual(['⌘ K']);
	});
});
