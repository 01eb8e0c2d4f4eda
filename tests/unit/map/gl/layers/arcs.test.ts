import { describe, expect, it } from 'vitest';
import { arcLayers } from '../../../../../src/lib/map/gl/layers/arcs.ts';
import { opacity } from '../../../helpers/paint.ts';
import { markedTheme } from '../../../helpers/tokens.ts';

const layers = arcLayers(markedTheme);
const shown = (state: Record<string, unknown>, zoom: number) =>
	layers
		.filter(
			(l) => zoom >= (l.minzoom ?? 0) && zoom < (l.maxzoom ?? 24) && opacity(l, { state, zoom }) > 0
		)
		.map((l) => l.id);

describe('an arc', () => {
	it('is quiet while in force, and gone from mid zoom on', () => {
		expect(shown({ on: true }, 2)).toEqual(['arcs-quiet', 'arcs-head']);
		expect(shown({ on: true }, 4)).toEqual([]);
	});

	it.each(['fresh', 'selected'])(
		'stands out when %s, at every zoom, instead of the quiet one',
		(flag) => {
			expect(shown({ on: true, [flag]: true }, 2)).toEqual(['arcs-halo', 'arcs-now', 'arcs-head']);
			expect(shown({ on: true, [flag]: true }, 6)).toEqual(['arcs-halo', 'arcs-now', 'arcs-head']);
		}
	);

	it('is not drawn to who is only possibly a partner', () => {
		expect(shown({ possible: true }, 2)).toEqual([]);
	});
});
