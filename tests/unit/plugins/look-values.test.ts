import { expect, it } from 'vitest';
import { withLook } from '../../../src/plugins/look-values.ts';

const tables = { arc: { width: 1.5, opacity: { kept: 0.25 } } };

it('writes the numbers of the look into a style sheet, with the unit that is asked for', () => {
	expect(withLook('a { opacity: look(arc.opacity.kept); }', tables)).toBe('a { opacity: 0.25; }');
	expect(withLook('a { width: look-px(arc.width); }', tables)).toBe('a { width: 1.5px; }');
	expect(withLook('a { width: look-percent(arc.opacity.kept); }', tables)).toBe(
		'a { width: 25%; }'
	);
});

it.each(['arc.opacity', 'arc.opacity.faded', 'member.width'])(
	'refuses %s, which is no number of the look',
	(path) => {
		expect(() => withLook(`a { opacity: look(${path}); }`, tables)).toThrow(
			`The look has no number ${path}.`
		);
	}
);
