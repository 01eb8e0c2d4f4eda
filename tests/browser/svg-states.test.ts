/** The states that the clock sets, on the elements of the SVG map. */
import { expect, test } from 'vitest';
import { SvgTarget } from '$lib/map/svg/state-target.ts';
import { memberCountries } from '$lib/model/members.ts';
import { atlas, drawWorld } from './world.ts';

const members = memberCountries(atlas);
const japan = members.indexOf('JP');

test('a country that leaves a mechanism loses its outline, and nothing else goes', () => {
	const root = drawWorld();
	const target = new SvgTarget(root, atlas);
	const before = root.querySelectorAll('*').length;
	const outline = () => root.querySelectorAll('[data-members] use[href$="#c-JP"]').length;
	target.setFeatureState({ source: 'members', id: japan }, { status: 'in-force' });
	expect(outline()).toBeGreaterThan(0);
	target.setFeatureState({ source: 'members', id: japan }, { status: null });
	expect(outline()).toBe(0);
	expect(root.querySelectorAll('*')).toHaveLength(before);
});

test('states that are set and cleared leave every element where it was', () => {
	const root = drawWorld();
	const target = new SvgTarget(root, atlas);
	const before = [...root.querySelectorAll('*')];
	for (const source of ['partners', 'arcs', 'areas', 'zones', 'members', 'area-counts'])
		for (const state of [{ on: true, selected: true, related: true }, { status: 'signed' }])
			for (const value of [state, cleared(state)]) target.setFeatureState({ source, id: 0 }, value);
	expect([...root.querySelectorAll('*')]).toEqual(before);
});

/** The same keys, cleared. */
const cleared = (state: object): Record<string, unknown> =>
	Object.fromEntries(Object.entries(state).map(([key, v]) => [key, v === true ? false : null]));
