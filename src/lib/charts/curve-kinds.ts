/** Partners rise above the axis; areas hang below it, and zones below these: all three would make a sum of countries and cities. */
export const curveKinds = ['partner', 'area', 'zone'] as const;

export type CurveKind = (typeof curveKinds)[number];

/** Design tokens. */
export const curveColours: Record<CurveKind, string> = {
	partner: 'malachite',
	area: 'ochre',
	zone: 'azurite'
};
