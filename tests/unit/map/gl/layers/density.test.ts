import { describe, expect, it } from 'vitest';
import {
	densityLayers,
	densityNumbers,
	numberZooms
} from '../../../../../src/lib/map/gl/layers/density.ts';
import { POINTS_FROM } from '../../../../../src/lib/map/drawn/zoom-windows.ts';
import { themeOf } from '../../../helpers/tokens.ts';

const theme = themeOf('light');

describe.each(['flat', 'globe'] as const)('numbers on the %s map', (preset) => {
	const zooms = numberZooms(preset);

	it('stand in one arrangement at any zoom up to that of the points', () => {
		for (const kind of ['areas', 'labels'])
			for (let zoom = 0; zoom < POINTS_FROM; zoom += 0.05) {
				const shown = zooms.filter(
					({ id, from, to }) => id.startsWith(kind) && from <= zoom && zoom < to
				);
				expect(shown, `${kind} ${zoom}`).toHaveLength(1);
			}
	});

	it('are written where their discs are', () => {
		for (const { id, from, to } of zooms)
			expect(zooms).toContainEqual({ id: id.replace('areas', 'labels'), from, to });
	});
});

it('a map begins as a flat one', () => {
	const drawn = [...densityLayers(theme), ...densityNumbers(theme)];
	for (const { id, from, to } of numberZooms('flat'))
		expect(drawn.find((layer) => layer.id === id)).toMatchObject({ minzoom: from, maxzoom: to });
});
