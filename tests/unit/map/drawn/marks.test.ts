import { describe, expect, it } from 'vitest';
import { eventMarks, type Mark } from '../../../../src/lib/map/drawn/marks.ts';
import { pavilionMark, zoneMarks } from '../../../../src/lib/map/drawn/record-marks.ts';
import { mapTokens } from '../../../../src/lib/map/drawn/theme.ts';
import { Event } from '../../../../src/lib/model/schema.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { themes, token } from '../../helpers/tokens.ts';

const atlas = realAtlas();
const all: [string, Mark][] = [
	...Object.entries(zoneMarks),
	...Object.entries(eventMarks),
	['pavilion', pavilionMark]
];
const look = ({ path, style, inner }: Mark) => JSON.stringify([path, style, inner]);

describe('marks', () => {
	it('stand for every programme, and for none that does not exist', () => {
		expect(Object.keys(zoneMarks).sort()).toEqual(atlas.programmes.map((p) => p.id).sort());
	});

	it('stand for every kind of event', () => {
		expect(Object.keys(eventMarks).sort()).toEqual([...Event.shape.kind.options].sort());
	});

	it('of programmes are told apart by shape, not by colour alone', () => {
		expect(new Set(Object.values(zoneMarks).map(look)).size).toBe(atlas.programmes.length);
	});

	it('of events are told apart by shape, not by colour alone', () => {
		expect(new Set(Object.values(eventMarks).map(look)).size).toBe(Object.keys(eventMarks).length);
	});

	it('of a programme have the colour of its family', () => {
		for (const { id, family } of atlas.programmes)
			expect(zoneMarks[id]?.token, id).toBe(`zone-${family}`);
	});

	it.each(all)('%s has a colour in both themes', (_, mark) => {
		for (const theme of themes) expect(token(theme, mark.token)).toMatch(/^#[0-9a-f]{6}$/);
	});

	it('of the map have a colour that the map knows', () => {
		for (const mark of [...Object.values(zoneMarks), pavilionMark])
			expect(
				mapTokens.some((name) => name === mark.token),
				mark.token
			).toBe(true);
	});

	it.each(all)('%s is a closed shape inside its box', (_, { path, inner }) => {
		for (const d of [path, inner ?? 'Mz']) expect(d).toMatch(/^M.*z$/i);
		// Absolute coordinates; relative ones only lead on from them.
		for (const [, x = '0', y = '0'] of path.matchAll(/[ML]\s*([\d.]+)[ ,]([\d.]+)/g)) {
			expect(Number(x)).toBeLessThanOrEqual(24);
			expect(Number(y)).toBeLessThanOrEqual(24);
		}
	});
});
