import { createContext } from 'svelte';
import type { Stop } from './sheet.ts';

/** How far the sheet is open: set by the sheet, read by the map beside it. */
export class SheetStop {
	current = $state<Stop>('half');
}
export const [getSheetStop, setSheetStop] = createContext<SheetStop>();
