/** Looks at a disk from outside: which versions lie there whole and undamaged. */
import { createHash } from 'node:crypto';
import type { OfflineManifest } from '../../../../src/lib/offline/manifest.ts';
import type { Disk } from './disk.ts';

const read = (body: Buffer | undefined): OfflineManifest | undefined => {
	try {
		return JSON.parse(body?.toString() ?? '') as OfflineManifest;
	} catch {
		return undefined;
	}
};

export function wholeVersions(disk: Disk, scope: string): string[] {
	const { pathname } = new URL(scope);
	return [...disk.caches].flatMap(([name, entries]) => {
		if (!name.includes(` ${pathname} site `)) return [];
		const manifest = read(entries.get('https://offline.invalid/complete')?.body);
		const isWhole = Object.entries(manifest?.files ?? {}).every(([path, { hash }]) => {
			const body = entries.get(scope + path)?.body;
			return body && createHash('sha256').update(body).digest('hex') === hash;
		});
		return manifest && isWhole ? [manifest.version] : [];
	});
}
