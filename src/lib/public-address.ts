import { siteUrl } from './settings.ts';
import { withoutSite } from './url/site.ts';

/** The whole address of a page, for another machine. @param address path and query on this host @param origin of this host */
export const publicAddress = (address: string, origin: string): string =>
	siteUrl ? siteUrl + withoutSite(address) : origin + address;
