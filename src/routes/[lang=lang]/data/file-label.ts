/** What the files of no one collection are. */
import { langs, languages } from '$lib/i18n/lang.ts';
import { m } from '$lib/paraglide/messages.js';

/** By how its name begins or ends. */
const kinds = [
	...langs.flatMap((lang) => {
		const language = languages[lang].name;
		return [
			{ is: new RegExp(`\\.${lang}\\.ics$`), label: () => m.data_file_calendar({ language }) },
			{ is: new RegExp(`\\.${lang}\\.atom$`), label: () => m.data_file_feed({ language }) }
		];
	}),
	{ is: /^CITATION/, label: m.data_file_citation },
	{ is: /^LICENSES/, label: m.data_file_licences },
	{ is: /^datapackage/, label: m.data_download_package }
];
/** What a file is, in a few words; its path where nothing is known of it. */
export const fileLabel = (path: string) => kinds.find(({ is }) => is.test(path))?.label() ?? path;
