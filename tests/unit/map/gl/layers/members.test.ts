import { describe, expect, it } from 'vitest';
import { memberLayers } from '../../../../../src/lib/map/gl/layers/members.ts';
import { memberDashes } from '../../../../../src/lib/map/drawn/look.ts';
import { MemberStatus as Status, type MemberStatus } from '../../../../../src/lib/model/schema.ts';
import { layerNamed, opacity, paint } from '../../../helpers/paint.ts';
import { markedTheme } from '../../../helpers/tokens.ts';

const layers = memberLayers(markedTheme);
const statuses = Status.options;

describe('a member of the chosen mechanism', () => {
	it.each(statuses)('that is %s has the line of that status and no other', (status) => {
		const shown = layers.filter((l) => opacity(l, { state: { status } }) > 0).map((l) => l.id);
		expect(shown).toEqual(['members-casing', `members-${status}`]);
	});

	it('that is none has no line', () => {
		expect(layers.filter((l) => opacity(l, { state: {} }) > 0)).toEqual([]);
	});

	it('is told apart by the line, not by the colour', () => {
		const look = (status: MemberStatus) => {
			const layer = layerNamed(layers, `members-${status}`);
			return JSON.stringify([paint(layer, 'line-dasharray'), paint(layer, 'line-gap-width')]);
		};
		const told: MemberStatus[] = ['in-force', 'signed', 'applicant', 'participant', 'left'];
		expect(new Set(told.map(look)).size).toBe(told.length);
		const colours = statuses.map((s) => paint(layerNamed(layers, `members-${s}`), 'line-color'));
		expect(new Set(colours)).toEqual(new Set([markedTheme.azurite]));
	});

	it('has a casing under its line, which keeps it apart from what it lies on', () => {
		expect(layers[0]?.id).toBe('members-casing');
		const casing = Number(paint(layerNamed(layers, 'members-casing'), 'line-width'));
		for (const status of statuses) {
			const layer = layerNamed(layers, `members-${status}`);
			const gap = Number(paint(layer, 'line-gap-width'));
			const width = Number(paint(layer, 'line-width'));
			expect(casing).toBeGreaterThan(gap ? gap + 2 * width : width);
		}
	});
});

it('every status has an entry in the legend of dashes', () => {
	expect(Object.keys(memberDashes).sort()).toEqual([...statuses].sort());
});
