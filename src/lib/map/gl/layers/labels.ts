import type { LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../../model/schema.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import { densityNumbers } from './density.ts';
import { chinaName, landAndSeaNames } from './land-and-sea-names.ts';
import { roomOf, roomOfIslands } from './name-rooms.ts';
import { areaNames, namesOfSelected, partnerNames, platesOfNew } from './record-names.ts';

/** Names in the page's language. Earlier layers give way to later ones where they collide. */
export function labelLayers(theme: MapTheme, lang: Lang, years: boolean): LayerSpecification[] {
	return [
		...landAndSeaNames(theme, lang),
		areaNames(theme, lang),
		roomOf('area', 'areas', 4),
		partnerNames(theme, lang, years),
		roomOf('partner', 'partner-points', 0),
		...densityNumbers(theme),
		chinaName(theme, lang),
		...namesOfSelected(theme, lang, years),
		platesOfNew(theme, lang, years),
		...roomOfIslands
	];
}
