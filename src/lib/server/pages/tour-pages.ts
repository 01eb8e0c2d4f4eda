/** The pages of stops, in one language. Build time only. */
import type { Lang } from '../../model/schema.ts';
import { stopContents } from '../../tours/stop-contents.ts';
import type { StopPage } from '../../tours/stop-page.ts';
import type { Stop } from '../../tours/tour.ts';
import { Citations } from './citations.ts';
import type { Built } from '../read/built.ts';

export function stopPage(stop: Stop, { records, atlas }: Built, lang: Lang): StopPage {
	const citations = new Citations();
	citations.cite(stop.step.sources);
	return {
		...stopContents(stop, atlas, lang),
		sources: citations.list(new Map(records.sources.map((s) => [s.id, s])), lang)
	};
}
