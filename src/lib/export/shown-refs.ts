/** The records of a view: those in force on its day whose layers are drawn. */
import { refOf, type AnyItem, type Atlas, type Ref } from '../model/atlas.ts';
import { lastingKinds } from '../model/kinds.ts';
import { inForceOn } from '../model/status.ts';
import type { Day } from '../time/day.ts';

export interface ShownView {
	atlas: Atlas;
	day: Day;
	layers: readonly string[];
}

export const shownRefs = ({ atlas, day, layers }: ShownView): Ref[] =>
	lastingKinds.flatMap((kind) =>
		inForceOn(atlas[kind] as AnyItem[], day)
			.filter((item) => layers.includes(layerOf(item)))
			.map(refOf)
	);

function layerOf(item: AnyItem): string {
	switch (item.kind) {
		case 'partner':
			return 'partners';
		case 'area':
			return 'areas';
		case 'pavilion':
			return 'pavilions';
		case 'zone':
			return item.programme;
		case 'mechanism':
		case 'event':
			return item.id;
	}
}
