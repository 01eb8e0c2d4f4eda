import type { SymbolLayerSpecification } from 'maplibre-gl';
import { languages } from '../../../i18n/lang.ts';
import type { Lang } from '../../../model/schema.ts';
import type { MapTheme } from '../../drawn/theme.ts';

/** CSS font families: MapLibre draws the letters itself, so no glyph server is asked. */
export const FONT = ['Map Sans'];
/** For names that the page is about. What it lacks is drawn from the other. */
export const STRONG = ['Map Sans SemiBold', 'Map Sans'];

export const halo = (theme: MapTheme, width = 1.3): SymbolLayerSpecification['paint'] => ({
	'text-halo-color': theme.halo,
	'text-halo-width': width,
	'text-halo-blur': 0.3
});

/** Only what has capitals is set in them, and spaced. */
export const isSpaced = (lang: Lang): boolean => languages[lang].letters.isSpaced;
