/** Drawings with their letters as paths. */
import { element } from '../../charts/svg.ts';
import { pathOf, widthIn, type Face } from './letters.ts';

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const readXml = (text: string): string =>
	text.replace(/&(lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign);

/** From this weight on the strong face stands. */
const STRONG = 550;

/** What a drawing names as the family of its headings. */
export const DISPLAY = 'display';

/**
 * @param svg as `element` writes it
 * @param size of letters whose element names none, pixels
 */
export const outlined = (svg: string, size = 16): string =>
	svg.replace(TEXT, (_, attributes: string, content: string) => {
		const all = Object.fromEntries(
			[...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])
		);
		const {
			x = '0',
			y = '0',
			'font-size': own = size,
			'font-weight': weight = '400',
			'font-family': family,
			'text-anchor': anchor,
			...look
		} = all;
		const text = readXml(content);
		const letter = Number(own);
		const face: Face =
			family === DISPLAY ? 'display' : Number(weight) >= STRONG ? 'strong' : 'text';
		const width = widthIn(text, face) * letter;
		const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
		const at = { x: Number(x) - before, y: Number(y), size: letter };
		return element('path', { ...look, d: pathOf(text, face, at) });
	});
