import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { overwriteServerAsyncLocalStorage } from '$lib/paraglide/runtime.js';
import early from './early.js?raw';
import { htmlLang, langOfPath } from '$lib/i18n/lang.ts';

const storage = new AsyncLocalStorage<{ locale?: 'en' | 'zh' }>();
overwriteServerAsyncLocalStorage(storage);

const APP = '<div class="app">';

/** What 404.html says where no script runs: it cannot know which language was asked for. */
const LOST = `<noscript><h1>There is no such page · <span lang="zh-Hans">没有此页面</span></h1>
<p><a href="/en/">Silk Road E-commerce Map</a> · <a href="/zh/" lang="zh-Hans">丝路电商地图</a></p></noscript>`;

/** A title until the app knows the language. */
const TITLE = '<title>404 · Silk Road E-commerce Map · 丝路电商地图</title></head>';

/** The one page that stands for all unknown addresses. */
const isFallback = (url: URL): boolean => url.pathname.includes('[fallback]');

/** Every page is rendered in the language its path names. */
export const handle: Handle = ({ event, resolve }) => {
	const locale = langOfPath(event.url.pathname) ?? 'en';
	return storage.run({ locale }, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				(isFallback(event.url) ? html.replace(APP, APP + LOST).replace('</head>', TITLE) : html)
					.replace('%lang%', htmlLang[locale])
					.replace('%early%', () => `<script>${early}</script>`)
		})
	);
};
