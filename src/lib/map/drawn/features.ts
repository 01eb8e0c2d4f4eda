/** The features of a map: in which sources they are, for which records they stand, and the flags that they carry. */
import type { FeatureIdentifier } from 'maplibre-gl';
import type { Atlas, Ref } from '../../model/atlas.ts';
import { drawnKinds, isDrawn, type DrawnKind, type Kind } from '../../model/kinds.ts';

export type SourceId =
	| 'countries'
	| 'borders'
	| 'shore'
	| 'partners'
	| 'partner-points'
	| 'arcs'
	| 'members'
	| 'areas'
	| 'area-counts'
	| 'zones'
	| 'pavilions'
	| 'events'
	| 'names'
	| 'kept-free'
	| 'area-shapes'
	| 'province-lines'
	| 'water';

export type Flag =
	| 'on'
	| 'possible'
	| 'fresh'
	/** In force for no more than the last twelve months. */
	| 'recent'
	| 'selected'
	| 'hover'
	/** Stands together with what is selected. */
	| 'related'
	/** For the moment in which it comes into force, or ends. */
	| 'arriving'
	| 'leaving'
	/** Only while two days are compared: in force on both, on the second, no longer. */
	| 'kept'
	| 'added'
	| 'ended';

/** The part of a map that a sink writes to. */
export interface StateTarget {
	setFeatureState(feature: FeatureIdentifier, state: Record<string, unknown>): unknown;
}

/** Sources whose features stand for the records of a kind. */
export const sourcesOf: Record<DrawnKind, SourceId[]> = {
	partner: ['partners', 'partner-points', 'arcs'],
	area: ['areas', 'area-shapes'],
	zone: ['zones'],
	pavilion: ['pavilions']
};

/** The features that stand for a record; none where its kind is not drawn. Events are drawn while they are selected. */
export function featuresOf(atlas: Atlas, ref: Ref): { source: SourceId; id: number }[] {
	const [kind, name] = ref.split('/') as [Kind, string];
	const sources: SourceId[] = isDrawn(kind) ? sourcesOf[kind] : kind === 'event' ? ['events'] : [];
	const id = sources.length ? atlas[kind].findIndex((item) => item.id === name) : -1;
	return id < 0 ? [] : sources.map((source) => ({ source, id }));
}

/** The kind whose records the features of a source stand for. */
export const kindOf = (source: string): DrawnKind | undefined =>
	drawnKinds.find((kind) => sourcesOf[kind].some((s) => s === source));
