import { createContext } from 'svelte';
import type { RecordPage } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';

/** What every part of a panel is about. Read its fields where they are used: they change with the page. */
export interface PanelContext {
	readonly record: RecordPage;
	readonly lang: Lang;
	/** Whether the app runs: before, and without scripts, nothing can be filled when it opens. */
	readonly isRunning: boolean;
}

export const [getPanel, setPanel] = createContext<PanelContext>();
