/** `tsx src/cli/previews-copy.ts FOLDER`: the pictures of `npm run previews` into a built site, and what is said of each page. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultLang, langOfPath } from '../lib/i18n/lang.ts';
import { m } from '../lib/paraglide/messages.js';
import { readSiteUrl } from '../plugins/site-url.ts';
import { oembedPath, previewPath } from '../lib/server/previews/addresses.ts';
import type { Previews } from '../lib/server/previews/make.ts';
import { oembed } from '../lib/server/previews/oembed.ts';
import { Failure } from './lib/failure.mjs';
import { LIST, PREVIEWS } from './lib/previews.mjs';

/** As much of a page as Slack reads, bytes. */
const READ = 32 * 1024;

const [folder = ''] = process.argv.slice(2);
const siteUrl = readSiteUrl(process.env['PUBLIC_SITE_URL']);
const previews = JSON.parse(readFileSync(LIST, 'utf8')) as Previews;

function put(path: string, write: (file: string) => void): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	write(file);
}

if (siteUrl)
	for (const [path, preview] of Object.entries(previews)) {
		const { hash } = preview;
		put(previewPath(hash), (file) => copyFileSync(join(PREVIEWS, `${hash}.png`), file));
		const siteName = m.site_title({}, { locale: langOfPath(path) ?? defaultLang });
		const said = oembed(path, preview, { siteUrl, siteName });
		put(oembedPath(path), (file) => writeFileSync(file, said));
		const page = readFileSync(join(folder, path, 'index.html'))
			.subarray(0, READ)
			.toString();
		// The title and what else the components write comes before the end of the head.
		for (const part of [siteUrl + previewPath(hash), siteUrl + oembedPath(path), '</head>'])
			if (!page.includes(part))
				throw new Failure(`The first ${READ} bytes of ${path} do not have ${part}.`);
	}
