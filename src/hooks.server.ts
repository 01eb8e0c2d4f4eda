import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { overwriteServerAsyncLocalStorage } from '$lib/paraglide/runtime.js';
import early from './early.js?raw';
import { earlyScript } from './early-script.mjs';
import { withEarlySheets } from './early-sheets.ts';
import { allowOwnStyles } from './own-styles.ts';
import { defaultLang, htmlLang, langOfPath } from '$lib/i18n/lang.ts';
import { headTags } from '$lib/server/previews/head-tags.ts';
import { listedPreviews } from '$lib/server/previews/list.ts';
import { siteUrl } from '$lib/settings.ts';
import { withoutSite } from '$lib/url/site.ts';

const script = `<script>${earlyScript(early)}</script>`;
const storage = new AsyncLocalStorage<{ locale?: 'en' | 'zh' }>();
overwriteServerAsyncLocalStorage(storage);

/** Every page is rendered in the language its path names. */
export const handle: Handle = ({ event, resolve }) => {
	const path = withoutSite(event.url.pathname);
	const locale = langOfPath(path) ?? defaultLang;
	const tags = () => headTags(path, locale, listedPreviews()[path], siteUrl);
	return storage.run({ locale }, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				const page = html
					.replace('%lang%', htmlLang[locale])
					.replace('%preview%', tags)
					.replace('%early%', () => script);
				return dev ? page : allowOwnStyles(withEarlySheets(page));
			}
		})
	);
};
