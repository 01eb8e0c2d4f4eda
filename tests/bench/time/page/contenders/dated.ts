/** The same sources with the days of each record as properties, for contenders that tell the map of time. */
import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from '../../../../../src/lib/map/drawn/features.ts';
import { sourcesOf } from '../../../../../src/lib/map/drawn/features.ts';
import type { Atlas } from '../../../../../src/lib/model/atlas.ts';
import type { LastingKind } from '../../../../../src/lib/model/kinds.ts';
import { ALWAYS, NEVER } from '../../../../../src/lib/time/time-index.ts';
import type { Drawn } from '../drawn.ts';

/** Source → kind, of what the default layers show. */
const kindOf = new Map<SourceId, LastingKind>(
	(['partner', 'area', 'zone'] as const).flatMap((kind) =>
		(sourcesOf[kind] ?? []).map((source) => [source, kind] as const)
	)
);

export const datedSources = [...kindOf.keys()].filter((id) => id !== 'area-shapes');

/** Adds `possible`, `start` and `end` to every feature: first day that is possible, first day in force, first day no longer. */
export const withDays =
	(atlas: Atlas) =>
	(sources: Drawn): Drawn =>
		Object.fromEntries(
			Object.entries(sources).map(([id, data]) => {
				const kind = kindOf.get(id as SourceId);
				if (!kind) return [id, data];
				const dated = (feature: Feature): Feature => {
					const span = atlas[kind][Number(feature.id)]?.span;
					const days = {
						possible: span?.earliest ?? ALWAYS,
						start: span?.latest ?? NEVER,
						end: span?.end ?? NEVER
					};
					return { ...feature, properties: { ...feature.properties, ...days } };
				};
				return [id, { ...data, features: data.features.map(dated) }];
			})
		);

/** Everything is drawn as in force (or as possible, where a layer draws that); which of it is there is a matter of filters or data. */
export function setAllOn(map: MapLibreMap, sources: Drawn): void {
	for (const source of datedSources)
		for (const { id } of sources[source]?.features ?? [])
			if (typeof id === 'number') map.setFeatureState({ source, id }, { on: true, possible: true });
}
