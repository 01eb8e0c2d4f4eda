/** What is made of the whole site once SvelteKit has written it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeNotFound } from './not-found.ts';
import { offlineSize, writeOffline } from './offline-manifest.ts';
import { sitePath } from './site-url.ts';

/** @param build folder that the adapter writes */
export function afterBuild(build: string): Plugin {
	let isSsr = false;
	return {
		name: 'after-build',
		apply: 'build',
		configResolved: (config) => {
			isSsr = Boolean(config.build.ssr);
		},
		closeBundle: {
			// The adapter writes the site in the same step, and is asked first.
			order: 'post',
			sequential: true,
			handler() {
				if (!isSsr || !existsSync(join(build, '_app/version.json'))) return;
				writeNotFound(build, sitePath());
				const { count, bytes, gzip } = offlineSize(build, writeOffline(build));
				const mb = (n: number) => (n / 1e6).toFixed(1);
				console.log(
					`Offline: ${count} files, ${mb(bytes)} MB, ${mb(gzip)} MB on the way with gzip.`
				);
			}
		}
	};
}
