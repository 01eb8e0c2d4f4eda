import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a file, unless it says that already: who reads it at this moment, beside us, finds it whole. */
export function writeChanged(file: string, text: string): void {
	if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
