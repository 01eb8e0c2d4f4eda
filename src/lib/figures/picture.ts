/**
 * A figure as a picture to take along: its sentence, what is measured, the key, the drawing on a day, and who says so. SVG with colours
 * written out and presentation attributes alone, so that office programs read it.
 */
import { families } from '../i18n/families.ts';
import type { Ink } from '../charts/style.ts';
import { keySvg, plotHeight, plotSvg } from '../charts/plot-svg.ts';
import { element, escapeXml } from '../charts/svg.ts';
import { breakLines } from '../charts/text-lines.ts';
import { formatDay } from '../i18n/dates.ts';
import { htmlLang, languages } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';
import { m } from '../paraglide/messages.js';
import type { Day } from '../time/day.ts';
import { draw } from './draw/index.ts';
import type { FigureEdition, Figure } from './figure.ts';

export interface PictureView {
	lang: Lang;
	day: Day;
	edition: Pick<FigureEdition, 'version' | 'asOf'>;
	/** What is written for a token: `#rrggbb`. */
	colour: (token: string) => string;
}

/** Pixels. */
const WIDTH = 1200;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
const LETTER = 18;
const LEADING = 1.4;

/** Nothing where the figure is a table or a sentence. */
export function figureSvg(figure: Figure, view: PictureView): string | undefined {
	if (!figure.data) return undefined;
	const { lang, day, edition, colour } = view;
	const { wide: scene, says } = draw(figure.data, { day, lang });
	const { display, text } = families[lang];
	const ink: Ink = { colour, display };
	const frame = { left: MARGIN, width: INNER, letter: LETTER, ink };
	let y = MARGIN;
	const paragraph = (words: string, size: number, fill: string, more = {}): string =>
		breakLines(words, INNER / size)
			.map((line) => {
				y += size * LEADING;
				const at = { x: MARGIN, y: y - size * 0.4, 'font-size': size, fill: colour(fill) };
				return element('text', { ...at, ...more }, escapeXml(line));
			})
			.join('');
	const key = (): string => {
		const { svg, height } = keySvg(scene.key, { ...frame, top: y + LETTER / 2 });
		y += height;
		return svg;
	};
	const parts = [
		paragraph(figure.title, 34, 'ink', { 'font-family': display, 'font-weight': 600 }),
		figure.reading ? paragraph(figure.reading, 20, 'ink-2') : '',
		key(),
		plotSvg(scene, {
			...frame,
			top: (y += LETTER),
			day: { at: day, text: formatDay(day, lang, 'short') }
		})
	];
	y += plotHeight(scene, LETTER) + LETTER;
	const end = languages[lang].signs.nextSentence;
	const locale = { locale: lang };
	for (const words of [
		...(says ? [says] : []),
		figure.sources + end + m.figures_as_of({ day: formatDay(edition.asOf, lang) }, locale) + end,
		`${m.site_title({}, locale)} · ${edition.version} · CC BY 4.0`
	])
		parts.push(paragraph(words, 16, 'ink-3'));
	const height = Math.ceil(y + MARGIN / 2);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': htmlLang[lang],
			width: WIDTH,
			height,
			viewBox: `0 0 ${WIDTH} ${height}`,
			'font-family': text,
			'font-size': LETTER
		},
		element('title', {}, escapeXml(figure.title)) +
			element('rect', { width: WIDTH, height, fill: colour('paper') }) +
			parts.join('')
	);
}
