import { createContext } from 'svelte';
import type { SnapPoint } from './sheet.ts';

/** How far the sheet is open: set by the sheet, read by the map beside it. */
export class SheetHeight {
	current = $state<SnapPoint>('half');
}
export const [getSheetHeight, setSheetHeight] = createContext<SheetHeight>();
