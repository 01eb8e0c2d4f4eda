/** A story as slides: a picture of each stop as large as a 4K screen, and the file of the story, in one ZIP. */
import { zip, type Zippable } from 'fflate';
import { pngOf } from '../export/png.ts';
import { formats, type Format } from '../export/sheet.ts';
import { pictureOf } from '../export/take-picture.ts';
import { TYPICAL } from '../map/camera/view-box.ts';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Step, Tour } from '../tours/tour.ts';
import type { StoryRecord } from './schema.ts';
import { storyText } from './story-file.ts';

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
	const { story, tour, ondrawn, signal } = asked;
	const files: Zippable = {
		[`${story.id}.story.json`]: new TextEncoder().encode(storyText(story))
	};
	for (const [i, step] of tour.steps.entries()) {
		signal.throwIfAborted();
		files[`${String(i + 1).padStart(2, '0')}-${step.id}.png`] = await slideOf(step, asked);
		ondrawn(i + 1);
	}
	return zipped(files);
}

async function slideOf(step: Step, { view, lang, addressOf }: Asked): Promise<Uint8Array> {
	const { atlas, inForce } = view;
	const { day, from = null, compare, layers, selected, camera, title, caption } = step;
	const seen = {
		atlas,
		day,
		from,
		isSideBySide: compare === 'side',
		layers,
		selected,
		camera,
		step: null,
		inForce
	};
	const page = {
		lang,
		title: title[lang],
		otherTitle: caption[lang],
		publishers: [],
		address: addressOf(step),
		screen: TYPICAL.width
	};
	const wall = formats.find(({ id }) => id === 'wall') as Format;
	const { blob } = await pngOf(await pictureOf(seen, page, wall), wall.scale);
	return new Uint8Array(await blob.arrayBuffer());
}

/** Pictures are packed already. */
const zipped = (files: Zippable): Promise<Blob> =>
	new Promise((resolve, reject) =>
		zip(files, { level: 0 }, (error, bytes) => {
			if (error) reject(error);
			else resolve(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
		})
	);
