/** Where the site lies: in a folder of its host that is known only once a page is open. No other module asks SvelteKit for it. */
import { resolve } from '$app/paths';
import { belowBase } from './paths.ts';

/** The path of the site without its final slash. While a page is prerendered it leads there from that page. */
export const siteBase = (): string => resolve('/').slice(0, -1);

/** The address of a page or a file. @param path below the site, with its leading slash; a query may follow */
export const inSite = (path: string): string => siteBase() + path;

/** The path of an address on this host below the site. In the browser. */
export const withoutSite = (path: string): string => belowBase(path, siteBase());
