/** What a booth keeps on its machine. A storage that refuses costs what it would have kept, nothing else. */
import { readStored, writeStored } from '../device/stored.ts';
import { readCounts, type UseCounts } from './counts.ts';
import { readWrong } from './gate.svelte.ts';

export const storedCounts = (): UseCounts | undefined => readCounts(readStored('kiosk-counts'));
export const storeCounts = (counts: UseCounts): void =>
	writeStored('kiosk-counts', JSON.stringify(counts));

/** When wrong codes were typed. */
export const storedWrong = (): readonly string[] => readWrong(readStored('kiosk-wrong-codes'));
export const storeWrong = (wrong: readonly string[]): void =>
	writeStored('kiosk-wrong-codes', JSON.stringify(wrong));
