/** Everything that can be wrong with a tour. All problems are returned; none stops at the first. */
import { findRef, type Atlas, type Ref } from '../model/atlas.ts';
import type { DataProblem } from '../model/checks/problem.ts';
import { nameOf, sentence } from '../model/checks/shape.ts';
import type { Records } from '../model/schema.ts';
import { checkLink } from './check-link.ts';
import { checkTexts } from './check-texts.ts';
import { compileTour } from './compile.ts';
import { fitRecords, type Extents } from './fit.ts';
import { InForceIndex } from '../model/in-force.ts';
import { TourRecord, type StepRecord } from './schema.ts';
import type { Step, Tour } from './tour.ts';

export interface RawTour {
	/** In `data/`, e.g. `tours/partners.yaml`. */
	file: string;
	raw: unknown;
}

/** What tours are checked against: data without problems of their own. */
export interface TourContext {
	records: Pick<Records, 'sources'>;
	atlas: Atlas;
	ground: Extents;
	/** Ids of the figures that a stop can show. */
	figures: readonly string[];
}

export function checkTours(
	raw: RawTour[],
	context: TourContext
): { tours: Tour[]; problems: DataProblem[] } {
	const problems: DataProblem[] = [];
	const clock = new InForceIndex(context.atlas);
	const tours = raw.flatMap(({ file, raw: value }) => {
		const read = TourRecord.safeParse(value);
		if (!read.success) {
			problems.push(...read.error.issues.map((issue) => shapeProblem(file, value, issue)));
			return [];
		}
		const tour = compileTour(read.data, context.atlas, context.ground);
		if (file !== `tours/${tour.id}.yaml`)
			problems.push({ file, id: tour.id, sentence: `The file must be named ${tour.id}.yaml.` });
		problems.push(...problemsOf(read.data, tour, context, clock).map((p) => ({ file, ...p })));
		return [tour];
	});
	return { tours, problems };
}

type Said = Omit<DataProblem, 'file'>;

/** Inside a step the step is named, not its number. */
function shapeProblem(
	file: string,
	value: unknown,
	issue: Parameters<typeof sentence>[0]
): DataProblem {
	const { path } = issue;
	const isStep = path[0] === 'steps' && typeof path[1] === 'number';
	const position = isStep ? (path[1] as number) : 0;
	const steps = (value as { steps?: unknown[] } | null)?.steps ?? [];
	const said = sentence(issue, value);
	const where = (isStep ? path.slice(2) : path).map(String).join('.');
	return {
		file,
		id: isStep ? `${nameOf(value, 0)}/${nameOf(steps[position], position)}` : nameOf(value, 0),
		sentence: `${where ? `\`${where}\` ` : ''}${said}.`
	};
}

function problemsOf(
	record: TourRecord,
	tour: Tour,
	context: TourContext,
	clock: InForceIndex
): Said[] {
	const seen = new Set<string>();
	return record.steps.flatMap((step, i) => {
		const compiled = tour.steps[i] as Step;
		const isTwice = seen.has(step.id);
		seen.add(step.id);
		return [
			...(isTwice ? [`The step "${step.id}" stands twice in this tour.`] : []),
			...namedRecords(step, context),
			...figureFits(step, context),
			...checkLink(step, compiled, context.atlas),
			...isOnMap(compiled, context.atlas),
			...countsHold(step, compiled, clock),
			...checkTexts(step),
			...sourcesResolve(step, context.records)
		].map((sentence) => ({ id: `${tour.id}/${step.id}`, sentence }));
	});
}

function namedRecords(step: StepRecord, { atlas, ground }: TourContext): string[] {
	const exists = (ref: string) => findRef(atlas, ref as Ref) !== undefined;
	const unknown = [...new Set([step.select ?? [], step.fit ?? []].flat())].filter(
		(ref) => !exists(ref)
	);
	const unplaced = (step.fit ?? []).filter((ref) => {
		const item = findRef(atlas, ref as Ref);
		return item && !fitRecords([item], atlas, ground);
	});
	return [
		...unknown.map((ref) => `It names "${ref}", which does not exist.`),
		...unplaced.map((ref) => `It must show "${ref}", which has no place on the map.`),
		...(step.fit && step.camera ? ['It has both `camera` and `fit`: one must go.'] : [])
	];
}

const figureFits = ({ figure }: StepRecord, { figures }: TourContext): string[] =>
	figure === undefined || figures.includes(figure)
		? []
		: [`It shows the figure "${figure}"; a stop can show one of: ${figures.join(', ')}.`];

/** What stands out has to be there on the day. */
function isOnMap({ selected, day }: Step, atlas: Atlas): string[] {
	const item = selected && findRef(atlas, selected);
	if (!item) return [];
	const { earliest, latest, end } = item.span;
	const isThere = day >= (earliest ?? latest) && (end === null || day < end);
	return isThere ? [] : [`"${selected}" is not on the map on the day shown.`];
}

function countsHold({ counts }: StepRecord, { day }: Step, clock: InForceIndex): string[] {
	const ours: Record<string, number> = clock.counts(day);
	return Object.entries(counts ?? {})
		.filter(([kind, n]) => ours[kind] !== n)
		.map(
			([kind, n]) =>
				`It counts ${n} of the kind "${kind}"; on the day shown there are ${ours[kind]}.`
		);
}

const sourcesResolve = (step: StepRecord, records: Pick<Records, 'sources'>): string[] =>
	step.sources
		.filter((id) => !records.sources.some((s) => s.id === id))
		.map((id) => `The source "${id}" is not in sources.yaml.`);
