/** What makes a folder one thing to take along: its checksums, and a ZIP file that is the same whenever and wherever it is made. */
import { createHash } from 'node:crypto';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Copies for hosts that send them. */
export const COPY = /\.(br|gz)$/;

/** What compressing would not make smaller. */
const packed = new Set('.br .gz .png .woff2 .bin'.split(' '));

/** Of every file in a ZIP, whose dates have no time zone: the same on every clock. */
const anyDay = () => new Date(2000, 0, 1);
const READABLE = 0o100644;

/**
 * Paths of the files below a folder, with slashes, in one order everywhere.
 * @param {string} dir
 */
export const filesBelow = (dir) =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();

/**
 * As `sha256sum --check` reads them.
 * @param {string} dir
 * @param {readonly string[]} paths below it
 */
export const checksums = (dir, paths) =>
	paths
		.map((path) => {
			const hash = createHash('sha256')
				.update(readFileSync(join(dir, path)))
				.digest('hex');
			return `${hash}  ${path}\n`;
		})
		.join('');

/**
 * Writes files into a ZIP that unpacks to one folder, with their checksums.
 * @param {string} dir
 * @param {readonly string[]} paths below it
 * @param {string} name of the folder in the ZIP
 * @param {string} file
 */
export async function zip(dir, paths, name, file) {
	const archive = new ZipFile();
	const options = { mtime: anyDay(), mode: READABLE, forceDosTimestamp: true };
	for (const path of paths)
		archive.addFile(join(dir, path), `${name}/${path}`, {
			...options,
			compress: !packed.has(extname(path))
		});
	archive.addBuffer(Buffer.from(checksums(dir, paths)), `${name}/SHA256SUMS`, options);
	archive.end();
	await pipeline(archive.outputStream, createWriteStream(file));
}
