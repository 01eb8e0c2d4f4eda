/** What whoever runs the site sets when it is built. A namespace, because a name that is not set cannot be imported. */
import * as env from '$env/static/public';

const settings: Record<string, string | undefined> = env;

/** Where errors are reported; see `share/report-address.ts`. */
export const reportTemplate = settings['PUBLIC_REPORT_URL'];

/** Where the site is served, without a final slash, if that is known before it is visited; see `src/plugins/site-url.ts`. */
export const siteUrl = settings['PUBLIC_SITE_URL'] || undefined;

/** Whether browsers keep the site for use without a network. `PUBLIC_OFFLINE=off` also takes it away where they do already. */
export const isOffline = settings['PUBLIC_OFFLINE'] !== 'off';
