/** The whole style as a pure function of theme, language and what exists. Time is not in it. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../../model/schema.ts';
import { arcLayers } from './layers/arcs.ts';
import { areaLayers, areaShapeLayers } from './layers/areas.ts';
import { densityLayers } from './layers/density.ts';
import { groundLayers } from './layers/ground.ts';
import { labelLayers } from './layers/labels.ts';
import { memberLayers, relatedCountries } from './layers/members.ts';
import { newsLayers } from './layers/news.ts';
import { partnerLayers, partnerPointLayers } from './layers/partners.ts';
import { eventLayer, markHaloLayers, pavilionLayers, zoneLayers } from './layers/zones.ts';
import { sourceIds, worldSources, type Sources } from './sources.ts';
import type { MapFiles } from './load-ground.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { SourceId } from '../drawn/features.ts';
import type { MapTheme } from '../drawn/theme.ts';

export interface StyleInput {
	theme: MapTheme;
	lang: Lang;
	/** Whether partners' names carry the year: not on a narrow screen. */
	years: boolean;
	/** Ids of the programmes, in drawing order. */
	programmes: readonly string[];
	projection: 'mercator' | 'globe';
	sources: Sources;
}

/** Of a flat map, as the first view draws it. */
export const flatStyle = (
	atlas: Atlas,
	{ ground, files }: MapFiles,
	look: Pick<StyleInput, 'theme' | 'lang' | 'years'>
): StyleInput => ({
	...look,
	programmes: atlas.programmes.map(({ id }) => id),
	projection: 'mercator',
	sources: worldSources(atlas, ground, files)
});

/** In drawing order, the last on top. */
export const styleLayers = ({
	theme,
	lang,
	years,
	programmes
}: StyleInput): LayerSpecification[] => [
	...groundLayers(theme),
	...partnerLayers(theme),
	...areaShapeLayers(theme),
	relatedCountries(theme),
	...memberLayers(theme),
	...arcLayers(theme),
	// Under the numbers, which are read through no ring.
	...markHaloLayers(theme),
	...densityLayers(theme),
	...areaLayers(theme),
	...pavilionLayers(),
	...zoneLayers(programmes),
	eventLayer,
	...partnerPointLayers(theme),
	...newsLayers(theme),
	...labelLayers(theme, lang, years)
];

/** How far a simplified line may stray, in 512ths of a tile. Wide blurred water lines follow the coast only roughly. */
const TOLERANCE: Partial<Record<SourceId, number>> = {
	shore: 2.5,
	countries: 0.6,
	borders: 0.6,
	partners: 0.6,
	members: 0.6
};

export function mapStyle(input: StyleInput): StyleSpecification {
	return {
		version: 8,
		projection: { type: input.projection },
		transition: { duration: 0, delay: 0 },
		sources: Object.fromEntries(
			sourceIds.map((id) => [
				id,
				{
					type: 'geojson',
					data: input.sources[id] ?? { type: 'FeatureCollection', features: [] },
					tolerance: TOLERANCE[id] ?? 0.3,
					// Its lines fade along their way.
					...(id === 'arcs' ? { lineMetrics: true } : {}),
					attribution: ''
				}
			])
		),
		layers: styleLayers(input)
	};
}
