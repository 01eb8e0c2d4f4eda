/** On which day the address of a source last answered, as `npm run data:links -- --ask` found. Absent where nobody asked. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Id } from '../../model/schema.ts';

/** Id of a source → `YYYY-MM-DD`. */
const Seen = z.record(Id, z.iso.date());
export type Seen = z.infer<typeof Seen>;

const FILE = 'data/seen.json';

export const readSeen = (file = FILE): Seen =>
	existsSync(file) ? Seen.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

export function writeSeen(seen: Seen, file = FILE): void {
	const sorted = Object.entries(seen).sort(([a], [b]) => a.localeCompare(b));
	writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, '\t')}\n`);
}
