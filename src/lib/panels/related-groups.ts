/** Under which heading each relation stands on the page of each kind, in the order of the page. */
import { m } from '$lib/paraglide/messages.js';
import type { Kind } from '../model/kinds.ts';
import { kindWords } from '../words/kinds.ts';
import type { RecordPage } from '../model/record-page.ts';
import type { Relation } from '../model/related.ts';

interface Group {
	relation: Relation;
	title: (record: RecordPage) => string;
}

/** Memberships and the events of a record have parts of their own. */
export const relatedGroups: Record<Kind, Group[]> = {
	partner: [{ relation: 'pavilion', title: () => kindWords.pavilion.many() }],
	mechanism: [],
	zone: [
		{ relation: 'place', title: m.panel_areas_here },
		{ relation: 'programme', title: m.panel_other_zones }
	],
	area: [
		{ relation: 'place', title: m.panel_zones_here },
		{
			relation: 'batch',
			title: ({ sort }) => m.panel_batch_others({ batch: sort.of === 'area' ? sort.batch : 0 })
		}
	],
	pavilion: [
		{ relation: 'pavilion', title: () => kindWords.partner.one() },
		{ relation: 'country', title: m.panel_other_pavilions }
	],
	event: [{ relation: 'event', title: m.panel_about }]
};
