/** The pictures of a build: its list names them for each page. Build time only. */
import { readFileSync } from 'node:fs';
import type { Previews } from './make.ts';

let read: Previews | undefined;

/** None where the build is told of none (`PREVIEWS`, the file that `npm run previews` writes). */
export function listedPreviews(): Previews {
	const file = process.env['PREVIEWS'];
	if (!file) return {};
	return (read ??= JSON.parse(readFileSync(file, 'utf8')) as Previews);
}
