/** What is shown, as a stop of a story. */
import { findRef, refOf, type Atlas, type Ref } from '../model/atlas.ts';
import { lastingKinds } from '../model/kinds.ts';
import type { Lang } from '../model/lang.ts';
import { statusOn, type Counts } from '../model/status.ts';
import { isoDay, type Day } from '../time/day.ts';
import { cameraFor } from '../tours/fit.ts';
import { writeCamera, type Camera } from '../url/params.ts';
import type { ShownStep } from '../state/shown-step.ts';
import { DWELL } from './read.ts';
import type { StoryStep, Told } from './schema.ts';

/** What of the page's state a stop keeps. */
export interface PageView {
	atlas: Atlas;
	day: Day;
	from: Day | null;
	isSideBySide: boolean;
	layers: readonly string[];
	camera: Camera | null;
	selected: Ref | null;
	/** Of a tour or a story, which says where the map looks. */
	step: Pick<ShownStep, 'fit'> | null;
	counts: Counts;
}

interface Said {
	/** The language of the page. */
	lang: Lang;
	title: Told;
	caption?: Told;
	figure?: string | undefined;
}

/** The day is written out, also the newest one: a story tells the same in a later edition. */
export function viewAsStop(
	view: PageView,
	{ lang, title, caption = {}, figure }: Said
): Omit<StoryStep, 'id'> {
	const { atlas, day, from, isSideBySide, layers, selected, step, counts } = view;
	const camera = view.camera ?? (step?.fit ? cameraFor(step.fit) : null);
	const item = selected ? findRef(atlas, selected) : undefined;
	return {
		lang,
		t: isoDay(day),
		...(from !== null && { from: isoDay(from) }),
		...(isSideBySide && { compare: 'side' }),
		layers: [...layers],
		...(camera && { camera: writeCamera(camera) }),
		...(item && { select: refOf(item), status: statusOn(item.span, day) }),
		...(figure !== undefined && { figure }),
		counts: Object.fromEntries(lastingKinds.map((kind) => [kind, counts[kind]])),
		title,
		caption,
		notes: {},
		dwell: DWELL
	};
}
