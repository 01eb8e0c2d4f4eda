/** Letters as paths, so that no machine's fonts matter: faces come with npm packages. Build time only. */
import { readFileSync } from 'node:fs';
import { openSync, type Font, type Glyph } from 'fontkit';
import { tidy } from '../../charts/svg.ts';

export type Face = 'text' | 'strong' | 'display';

const FOLDER = 'node_modules/@fontsource';

interface Family {
	name: string;
	weight: number;
	/** Sets of letters, in the order in which they are asked. */
	sets: readonly string[];
}

const LATIN = ['latin', 'latin-ext'];
const CHINESE = ['chinese-simplified'];

const latin: Record<Face, Family> = {
	text: { name: 'source-sans-3', weight: 400, sets: LATIN },
	strong: { name: 'source-sans-3', weight: 600, sets: LATIN },
	display: { name: 'source-serif-4', weight: 600, sets: LATIN }
};

const chinese: Record<Face, Family> = {
	text: { name: 'noto-sans-sc', weight: 400, sets: CHINESE },
	strong: { name: 'noto-sans-sc', weight: 600, sets: CHINESE },
	display: { name: 'noto-serif-sc', weight: 600, sets: CHINESE }
};

const opened = new Map<string, Font>();

function open({ name, weight }: Family, set: string): Font {
	const file = `${FOLDER}/${name}/files/${name}-${set}-${weight}-normal.woff2`;
	const font = opened.get(file) ?? (openSync(file) as Font);
	opened.set(file, font);
	return font;
}

/** The part of a large family that has a sign which its main set leaves out, such as `≈`. */
function sliceWith({ name }: Family, code: number): string | undefined {
	const ranges = JSON.parse(readFileSync(`${FOLDER}/${name}/unicode.json`, 'utf8')) as Record<
		string,
		string
	>;
	const slice = Object.entries(ranges).find(([, list]) =>
		list.split(',').some((range) => {
			const [first = 0, last = first] = range
				.replace('U+', '')
				.split('-')
				.map((hex) => Number.parseInt(hex, 16));
			return first <= code && code <= last;
		})
	);
	return slice?.[0].replace(/[[\]]/g, '');
}

/** Quotation marks and dots are as wide as a sign in Chinese, and in no other text. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** @throws Error where no face has the letter */
function fontWith(letter: string, families: readonly Family[]): Font {
	const code = letter.codePointAt(0) ?? 0;
	for (const family of families)
		for (const set of family.sets) {
			const font = open(family, set);
			if (font.hasGlyphForCodePoint(code)) return font;
		}
	for (const family of families) {
		const slice = sliceWith(family, code);
		if (slice) return open(family, slice);
	}
	throw new Error(`No face has the letter “${letter}”.`);
}

interface Run {
	font: Font;
	text: string;
}

function runsOf(text: string, face: Face): Run[] {
	const families = isChinese(text) ? [chinese[face], latin[face]] : [latin[face], chinese[face]];
	const runs: Run[] = [];
	for (const letter of text) {
		const font = fontWith(letter, families);
		const last = runs.at(-1);
		if (last?.font === font) last.text += letter;
		else runs.push({ font, text: letter });
	}
	return runs;
}

interface Placed {
	glyph: Glyph;
	/** Ems from the beginning of the text. */
	x: number;
	/** Ems to a unit of its face. */
	scale: number;
}

interface LaidOut {
	glyphs: Placed[];
	/** Ems. */
	width: number;
}

const kept = new Map<string, LaidOut>();

function layOut(text: string, face: Face): LaidOut {
	const key = `${face} ${text}`;
	const known = kept.get(key);
	if (known) return known;
	let width = 0;
	const glyphs = runsOf(text, face).flatMap(({ font, text: part }) => {
		const scale = 1 / font.unitsPerEm;
		const run = font.layout(part);
		return run.glyphs.map((glyph, n): Placed => {
			const { xAdvance = 0, xOffset = 0 } = run.positions[n] ?? {};
			const x = width + xOffset * scale;
			width += xAdvance * scale;
			return { glyph, x, scale };
		});
	});
	const made = { glyphs, width };
	kept.set(key, made);
	return made;
}

/** Ems. */
export const widthIn = (text: string, face: Face): number => layOut(text, face).width;

const signs = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z'
} as const;

/** @param at where the text begins, on its base line; `size` in pixels to an em */
export const pathOf = (
	text: string,
	face: Face,
	at: { x: number; y: number; size: number }
): string =>
	layOut(text, face)
		.glyphs.map(({ glyph, x, scale }) => {
			const left = at.x + x * at.size;
			const unit = scale * at.size;
			return glyph.path.commands
				.map(
					({ command, args }) =>
						signs[command] +
						args.map((n, i) => tidy(i % 2 ? at.y - n * unit : left + n * unit)).join(' ')
				)
				.join('');
		})
		.join('');
