/** Tours as edited → as pages get them. Expects tours without problems (see `check.ts`). */
import type { Fit } from '../map/camera/fit.ts';
import { findRef, type Atlas, type Ref } from '../model/atlas.ts';
import { parseView } from '../url/codec.ts';
import { urlContext } from '../url/context.ts';
import { cameraFor, fitRecords, type Extents } from './fit.ts';
import type { StepRecord, TourRecord } from './schema.ts';
import type { Step, Tour } from './tour.ts';

/** What an editor wrote as the query of an address. */
export function queryOf({ t, from, compare, layers, camera }: StepRecord): string {
	const parts = [`t=${t}`];
	if (from) parts.push(`from=${from}`);
	if (compare) parts.push(`compare=${compare}`);
	if (layers) parts.push(`layers=${layers.join(',')}`);
	if (camera) parts.push(`m=${camera}`);
	return `?${parts.join('&')}`;
}

export const compileTour = (record: TourRecord, atlas: Atlas, ground: Extents): Tour => ({
	id: record.id,
	title: record.title,
	summary: record.summary,
	steps: record.steps.map((step) => compileStep(step, atlas, ground))
});

function compileStep(record: StepRecord, atlas: Atlas, ground: Extents): Step {
	const { id, figure, title, caption, notes, dwell, sources } = record;
	const selected = (record.select ?? null) as Ref | null;
	const { view } = parseView(queryOf(record), urlContext(atlas, selected));
	const fit = fitOf(record, view.m, atlas, ground);
	return {
		id,
		day: view.t,
		...(view.from !== null && { from: view.from }),
		...(view.compare === 'side' && { compare: view.compare }),
		layers: view.layers,
		selected,
		fit,
		camera: view.m ?? (fit && cameraFor(fit)),
		...(figure && { figure }),
		title,
		caption,
		notes,
		dwell,
		sources
	};
}

function fitOf(
	{ fit }: StepRecord,
	camera: Step['camera'],
	atlas: Atlas,
	ground: Extents
): Fit | null {
	if (camera) {
		const { lon, lat, zoom, bearing, pitch } = camera;
		const turned = bearing !== 0 || pitch !== 0;
		return { type: 'centre', at: [lon, lat], zoom, ...(turned && { bearing, pitch }) };
	}
	const items = (fit ?? []).flatMap((ref) => findRef(atlas, ref as Ref) ?? []);
	return fitRecords(items, atlas, ground) ?? null;
}
