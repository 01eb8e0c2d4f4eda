import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test ends. */
export function temporaryFolder(files: Record<string, string> = {}) {
	const dir = mkdtempSync(join(tmpdir(), 'silk-road-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	for (const [path, content] of Object.entries(files)) write(dir, path, content);
	return dir;
}

/** Writes a file and the folders it lies in. */
export function write(dir: string, path: string, content: string) {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), content);
}
