/** The list of all that the site needs without a network, and its data, which compress well, in a few packs. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FORMAT, PAGE_DATA, type OfflineManifest, type Pack } from '../lib/offline/manifest.ts';
import { START_LIMIT } from '../lib/offline/starts.ts';
import { STORY_FILE } from '../lib/story/fragment.ts';
import { NOT_FOUND } from './not-found.ts';

const PAGE = /(^|\/)index\.html$/;

/**
 * The pack that holds a file, named after the folder in which the file lies: the contents of pages by language with the drawings and
 * tables of figures, open data, data of the app.
 */
function packOf(path: string): string | undefined {
	const isData =
		path.endsWith(PAGE_DATA) ||
		/^data\/(?!v\/)|^\w+\/figures\/.*\.(svg|csv)$|^_app\/immutable\/.*\.json$/.test(path);
	return isData ? path.split('/')[0] : undefined;
}

/** Pages are drawn from their contents where they have any, previews are made for other sites, earlier releases stay on the server. */
function isKept(path: string, _: number, all: readonly string[]): boolean {
	if (path === NOT_FOUND) return true;
	if (PAGE.test(path) && !all.includes(path.replace(/[^/]*$/, PAGE_DATA))) return true;
	if (/\.(html|br|gz|map)$/.test(path) || packOf(path)) return false;
	if (STORY_FILE.test(path)) return false;
	return !/^(data\/v|previews?|offline)\/|^(kiosk|offline)\.json$|^(service-worker\.js|brand\.css)$/.test(
		path
	);
}

/** Writes `offline.json` and the packs into a folder that holds a whole site. */
export function writeOffline(build: string): OfflineManifest {
	const paths = readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(build.length + 1))
		.map((path) => path.split(sep).join('/'))
		.toSorted();
	const { version } = JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')) as {
		version: string;
	};

	mkdirSync(join(build, 'offline'), { recursive: true });
	const contents = new Map<string, Pack>();
	for (const path of paths) {
		const name = packOf(path);
		if (!name || /\.(br|gz)$/.test(path)) continue;
		const pack = contents.get(name) ?? {};
		pack[path] = textOf(join(build, path));
		contents.set(name, pack);
	}
	const packs = [...contents].map(([name, pack]) => {
		const packed = gzipSync(JSON.stringify(pack), { level: 9 });
		// Hosts know `.bin` and refuse what they do not know. Some would send `.gz` as a compressed answer, which the browser would unpack.
		const path = `offline/${name}.bin`;
		writeFileSync(join(build, path), packed);
		return path;
	});

	const files = Object.fromEntries(
		[...paths.filter(isKept), ...packs].map((path) => {
			const body = readFileSync(join(build, path));
			const hash = createHash('sha256').update(body).digest('hex');
			return [path.replace(PAGE, '$1'), { hash, bytes: body.length }];
		})
	);
	const manifest: OfflineManifest = {
		format: FORMAT,
		version,
		files,
		packs,
		shell: NOT_FOUND,
		patience: START_LIMIT
	};
	writeFileSync(join(build, 'offline.json'), JSON.stringify(manifest));
	return manifest;
}

/** @throws Error where a file is no text, which a pack could not give back as it was */
function textOf(file: string): string {
	const body = readFileSync(file);
	const text = body.toString('utf8');
	if (!Buffer.from(text).equals(body)) throw new Error(`${file} is no text.`);
	return text;
}

/** Bytes on the machine that keeps it, and on the way there with gzip. */
export function offlineSize(build: string, { files }: OfflineManifest) {
	const bodies = Object.keys(files).map((path) =>
		readFileSync(join(build, /(^|\/)$/.test(path) ? `${path}index.html` : path))
	);
	const isPacked = (body: Buffer) => Math.min(body.length, gzipSync(body).length);
	return {
		count: bodies.length,
		bytes: bodies.reduce((sum, body) => sum + body.length, 0),
		gzip: bodies.reduce((sum, body) => sum + isPacked(body), 0)
	};
}
