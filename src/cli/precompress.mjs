import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './lib/pack.mjs';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const textTypes = new Set(
	'html js mjs css json geojson csv svg xml txt ics atom md webmanifest'
		.split(' ')
		.map((ext) => `.${ext}`)
);

/** Below this a compressed copy saves nothing: the answer fits one packet anyway. */
const smallest = 1024;

/** @param {string} path @param {Buffer} content */
function brotli(path, content) {
	// There are over a thousand pages, and 11 takes many times as long as 9 for a few per cent.
	const quality = extname(path) === '.html' ? 9 : 11;
	return brotliAsync(content, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length
		}
	});
}

/** @param {string} path */
async function compressFile(path) {
	const content = await readFile(path);
	if (content.length <= smallest) return false;
	const copies = /** @type {const} */ ([
		['.br', await brotli(path, content)],
		['.gz', await gzipAsync(content, { level: 9 })]
	]);
	for (const [ext, copy] of copies)
		if (copy.length < content.length) await writeFile(path + ext, copy);
	return true;
}

/**
 * Writes a `.br` and a `.gz` copy beside every text file of a folder, for hosts that serve them.
 * @param {string} dir
 * @returns {Promise<number>} how many files got copies
 */
export async function precompress(dir) {
	const paths = filesBelow(dir)
		.filter((path) => textTypes.has(extname(path)))
		.map((path) => join(dir, path));
	let count = 0;
	const next = paths.values();
	const worker = async () => {
		for (const path of next) if (await compressFile(path)) count++;
	};
	// zlib works in Node's own threads, so a few loops at once keep every core busy.
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return count;
}
