/** Contrast of the colour tokens by WCAG 2: text needs 4.5, large text and marks 3. */
import { describe, expect, it } from 'vitest';
import { themes, token, type ThemeName } from '../../helpers/tokens.ts';
import { batchTokens } from '../../../../src/lib/map/drawn/theme.ts';

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const v = parseInt(hex.slice(i, i + 2), 16) / 255;
		return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: ThemeName, a: string, b: string): number {
	const [light = 0, dark = 0] = [a, b]
		.map((name) => luminance(token(theme, name)))
		.sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const text = [
	...['paper', 'panel', 'sunk'].flatMap((ground) =>
		['ink', 'ink-2', 'ink-3'].map((ink) => [ink, ground])
	),
	['azurite', 'panel'],
	['cinnabar', 'panel'],
	['on-cinnabar', 'cinnabar'],
	['on-seal', 'seal'],
	['malachite', 'paper'],
	['ochre', 'paper'],
	['lac', 'panel'],
	...['land', 'sea', 'partner', 'china', 'halo'].map((ground) => ['label', ground]),
	['label-2', 'land'],
	['label-2', 'halo'],
	['label-sea', 'sea']
] as [string, string][];

const marks = [
	['rule-strong', 'panel'],
	['focus', 'sea'],
	['ink', 'china'],
	['partner-line', 'land'],
	['partner-line', 'partner'],
	['hatch', 'land'],
	['china-line', 'china'],
	['china-line', 'land'],
	['coast', 'land'],
	['arc', 'sea'],
	['arc', 'land'],
	['cinnabar', 'land'],
	['cinnabar', 'sea'],
	['azurite', 'land'],
	...['rules', 'services', 'digital', 'trade', 'data', 'bases'].flatMap((family) => [
		[`zone-${family}`, 'china'],
		[`zone-${family}`, 'land']
	]),
	...['partner', 'rules', 'pilot', 'policy', 'gather', 'figures', 'world'].map((kind) => [
		`event-${kind}`,
		'paper'
	])
] as [string, string][];

/** Pairs that are too close, each with the line or casing that parts them instead. */
const rescued = [
	[
		'partner',
		'land',
		[
			['partner-line', 'partner'],
			['partner-line', 'land']
		]
	],
	['sea', 'land', [['coast', 'land']]],
	['cinnabar', 'partner', [['cinnabar', 'halo']]],
	['azurite', 'partner', [['azurite', 'halo']]],
	['arc', 'partner', [['partner-line', 'partner']]],
	['event-gather', 'china', [['event-gather', 'halo']]]
] as [string, string, [string, string][]][];

describe.each(themes)('in the %s theme', (theme) => {
	it.each(text)('%s can be read on %s', (a, b) => {
		expect(contrast(theme, a, b)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(marks)('%s can be seen on %s', (a, b) => {
		expect(contrast(theme, a, b)).toBeGreaterThanOrEqual(3);
	});

	it.each(rescued)('%s on %s is parted from it by something that can be seen', (_a, _b, lines) => {
		for (const [a, b] of lines)
			expect(contrast(theme, a, b), `${a} on ${b}`).toBeGreaterThanOrEqual(3);
	});

	it('the first eight batches grow lighter one by one, so that their order shows without their colour', () => {
		const steps = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => luminance(token(theme, `batch-${n}`)));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		expect(new Set(steps).size).toBe(8);
	});

	it('no batch has the lightness of the one before it, also where the ramp turns', () => {
		const steps = batchTokens.map((name) => luminance(token(theme, name)));
		for (const [i, step] of steps.slice(1).entries()) {
			const [low = 0, high = 0] = [step, steps[i] ?? 0].sort((a, b) => a - b);
			expect((high + 0.05) / (low + 0.05), batchTokens[i + 1]).toBeGreaterThan(1.2);
		}
	});
});

it('contrast is that of WCAG 2', () => {
	expect(luminance('#ffffff')).toBeCloseTo(1);
	expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21);
	expect((luminance('#ffffff') + 0.05) / (luminance('#767676') + 0.05)).toBeCloseTo(4.54, 2);
});
