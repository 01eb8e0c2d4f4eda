/** A story as slides: a picture of each stop as large as a 4K screen, and the file of the story, in one ZIP. */
import { zip, type Zippable } from 'fflate';
import { drawnPicture, type Picture } from '../export/picture.ts';
import { pngOf } from '../export/png.ts';
import { formats, type PictureFormat } from '../export/sheet.ts';
import { pictureOf } from '../export/take-picture.ts';
import type { FigurePage } from '../figures/figure.ts';
import { sharedFigure } from '../figures/shared-figure.ts';
import { TYPICAL } from '../map/camera/view-box.ts';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Step, Tour } from '../tours/tour.ts';
import { pageColours } from '../ui/page-colours.ts';
import { preloadPage } from '../url/history.ts';
import { figurePath } from '../url/paths.ts';
import { inSite } from '../url/site.ts';
import type { StoryRecord } from './schema.ts';
import { storyName, storyText } from './story-file.ts';

interface Asked {
	story: StoryRecord;
	tour: Tour;
	view: Pick<ViewState, 'atlas' | 'inForce'>;
	lang: Lang;
	/** The address of a stop on the map, for its code. */
	addressOf: (step: Step) => string;
	/** So many are drawn. */
	ondrawn: (count: number) => void;
	signal: AbortSignal;
}

/** @throws where a picture cannot be drawn, or nobody waits any more */
export async function slidesOf(asked: Asked): Promise<Blob> {
	const { story, tour, lang, ondrawn, signal } = asked;
	const files: Zippable = {
		[`${storyName(story, lang)}.story.json`]: new TextEncoder().encode(storyText(story))
	};
	for (const [i, step] of tour.steps.entries()) {
		signal.throwIfAborted();
		files[`${String(i + 1).padStart(2, '0')}-${step.id}.png`] = await slideOf(step, asked);
		ondrawn(i + 1);
	}
	return zipped(files);
}

const wall = formats.find(({ id }) => id === 'wall') as PictureFormat;

async function slideOf(step: Step, asked: Asked): Promise<Uint8Array> {
	const picture = (await figureSlide(step, asked)) ?? (await mapSlide(step, asked));
	const { blob } = await pngOf(picture, wall.scale);
	return new Uint8Array(await blob.arrayBuffer());
}

function mapSlide(step: Step, { view, lang, addressOf }: Asked): Promise<Picture> {
	const { atlas, inForce } = view;
	const { day, from = null, compare, layers, selected, camera, title, caption } = step;
	const isSideBySide = compare === 'side';
	const seen = { atlas, day, from, isSideBySide, layers, selected, camera, step: null, inForce };
	const page = {
		lang,
		title: title[lang],
		otherTitle: caption[lang],
		publishers: [],
		address: addressOf(step),
		screen: TYPICAL.width
	};
	return pictureOf(seen, page, wall);
}

/** A figure as it is taken along from its page, in the middle; nothing where there is none. */
async function figureSlide({ figure, day }: Step, { lang }: Asked): Promise<Picture | undefined> {
	if (!figure) return undefined;
	const page = (await preloadPage(inSite(figurePath(lang, figure)))) as
		Partial<FigurePage> | undefined;
	if (!page?.figure || !page.edition) return undefined;
	const { svg } = sharedFigure(page.figure, { lang, day, edition: page.edition });
	if (!svg) return undefined;
	const drawn = await drawnPicture(svg);
	const { colour, end } = pageColours();
	const paper = colour('paper');
	end();
	const { width, height } = wall;
	const size = Math.min(width / drawn.width, height / drawn.height);
	return {
		...drawn,
		...{ width, height },
		paint: async (pen, scale) => {
			pen.fillStyle = paper;
			pen.fillRect(0, 0, width * scale, height * scale);
			const left = (width - drawn.width * size) / 2;
			const top = (height - drawn.height * size) / 2;
			pen.translate(left * scale, top * scale);
			await drawn.paint(pen, size * scale);
		}
	};
}

/** Pictures are packed already. */
const zipped = (files: Zippable): Promise<Blob> =>
	new Promise((resolve, reject) =>
		zip(files, { level: 0 }, (error, bytes) => {
			if (error) reject(error);
			else resolve(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
		})
	);
