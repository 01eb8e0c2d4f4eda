/** What whoever runs the site sets when it is built. A namespace, because a name that is not set cannot be imported. */
import * as env from '$env/static/public';
import { base } from '$app/paths';
import { belowBase } from './url/paths.ts';

const settings: Record<string, string | undefined> = env;

/** Where errors are reported; see `share/report-address.ts`. */
export const reportTemplate = settings['PUBLIC_REPORT_URL'];

/** Where the site is served, without a final slash, if that is known before it is visited; see `src/plugins/site-url.ts`. */
export const siteUrl = settings['PUBLIC_SITE_URL'] || undefined;

/** The whole address of a page, for another machine. @param address path and query on this host @param origin of this host */
export const publicAddress = (address: string, origin: string): string =>
	siteUrl ? siteUrl + belowBase(address, base) : origin + address;
