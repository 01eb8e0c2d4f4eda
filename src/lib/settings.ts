/** What whoever runs the site sets when it is built. A namespace, because a name that is not set cannot be imported. */
import * as env from '$env/static/public';

const settings: Record<string, string | undefined> = env;

/** Where errors are reported; see `share/report-address.ts`. */
export const reportTemplate = settings['PUBLIC_REPORT_URL'];

/** Where the site is served, if that is known before it is visited. */
export const siteUrl = settings['PUBLIC_SITE_URL'] || undefined;
