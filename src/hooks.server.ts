import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { overwriteServerAsyncLocalStorage } from '$lib/paraglide/runtime.js';
import early from './early.js?raw';
import { earlyScript } from './early-script.mjs';
import { htmlLang, langOfPath } from '$lib/i18n/lang.ts';

const script = `<script>${earlyScript(early)}</script>`;
const storage = new AsyncLocalStorage<{ locale?: 'en' | 'zh' }>();
overwriteServerAsyncLocalStorage(storage);

/** Every page is rendered in the language its path names. */
export const handle: Handle = ({ event, resolve }) => {
	const locale = langOfPath(event.url.pathname) ?? 'en';
	return storage.run({ locale }, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', htmlLang[locale]).replace('%early%', () => script)
		})
	);
};
