/** What the offline version of the site consists of: written by the build, read by the service worker. */

/** Changes when the service worker of one version can no longer read what another one kept. */
export const FORMAT = 1;

export interface OfflineFile {
	/** SHA-256 of the file, hexadecimal. */
	hash: string;
	bytes: number;
}

export interface OfflineManifest {
	format: number;
	/** Of the app, as SvelteKit names it. */
	version: string;
	/** Paths from the site's root, without a leading slash; folders stand for their index.html. */
	files: Record<string, OfflineFile>;
	/** Files that hold many others, each a `Pack` as JSON, gzipped, named after the folder of these. */
	packs: string[];
	/** The page that boots the app at any address. */
	shell: string;
	/** Milliseconds in which a page of this version says that it has started. */
	patience: number;
}

/** Path of a file → its text. */
export type Pack = Record<string, string>;

export function readManifest(value: unknown): OfflineManifest | undefined {
	const read = value as Partial<OfflineManifest> | null | undefined;
	const whole =
		read?.format === FORMAT &&
		typeof read.version === 'string' &&
		typeof read.files === 'object' &&
		Array.isArray(read.packs) &&
		typeof read.shell === 'string' &&
		typeof read.patience === 'number';
	return whole ? (read as OfflineManifest) : undefined;
}

/** A page of the manifest, by its path. */
const isPage = (path: string, { shell }: OfflineManifest): boolean =>
	path === '' || path.endsWith('/') || path === shell;

/** Whether pages ask for a file, or are it; the others are downloads, of which a version is whole without any. */
export const isNeeded = (path: string, manifest: OfflineManifest): boolean =>
	isPage(path, manifest) || manifest.packs.includes(path) || path.startsWith('_app/');

/** Whether a text is this page of this version, whatever a proxy wrote into it on the way: all of the app that it names is of this version. */
export function isPageOf(manifest: OfflineManifest, path: string, html: string): boolean {
	const names = namesOf(html);
	return (
		isPage(path, manifest) &&
		names.length > 0 &&
		names.every((name) => Object.hasOwn(manifest.files, name))
	);
}

/** File names that SvelteKit gives to the contents of a page. */
export const PAGE_DATA = '__data.json';

/**
 * The files of the app that a page names; none: it is not a page of the app. Its data are not among them: they lie in a pack, and the
 * scripts, which name them too, have other names when the data do.
 */
export const namesOf = (html: string): string[] =>
	(html.match(/_app\/immutable\/[\w./@-]+/g) ?? []).filter((name) => !name.endsWith('.json'));
