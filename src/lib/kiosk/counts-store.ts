/** Counts on this machine. A storage that refuses costs the counts, nothing else. */
import { readStored, writeStored } from '../device/stored.ts';
import { readCounts, type UseCounts } from './counts.ts';

const KEY = 'kiosk-counts';

export const storedCounts = (): UseCounts | undefined => readCounts(readStored(KEY));

export const storeCounts = (counts: UseCounts): void => writeStored(KEY, JSON.stringify(counts));
