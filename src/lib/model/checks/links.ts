/** No link leads to a hijacked or cloned domain, and what was read on one is taken for no more than a copy. */
import type { Source, Unlinked } from '../schema.ts';
import { every, partsOf, type Check } from './check.ts';

/** Whether a host is a domain or lies below it. */
export const isOnDomain = (host: string, domain: string): boolean =>
	host === domain || host.endsWith(`.${domain}`);

export const hostOf = (url: string): string => new URL(url).hostname;

const file = 'sources.yaml';

export const linksAreAllowed: Check = ({ sources, unlinked }) =>
	sources.flatMap(({ id, url }) => {
		const barred = url && barredBy(unlinked, hostOf(url));
		if (!barred) return [];
		const { domain, reason } = barred;
		const sentence = `It links to ${domain}, which unlinked.yaml forbids (${reason.en}) Take the address out and write \`seenOn: ${domain}\`.`;
		return [{ file, id, sentence }];
	});

const barredBy = (unlinked: Unlinked[], host: string): Unlinked | undefined =>
	unlinked.find(({ domain }) => isOnDomain(host, domain));

/** `seenOn` gives the reason why there is no address, so the domain is one with a reason. */
export const seenOnIsUnlinked: Check = ({ sources, unlinked }) => {
	const domains = new Set(unlinked.map((u) => u.domain));
	return sources.flatMap(({ id, seenOn, url }) => {
		if (seenOn === undefined) return [];
		if (url) return [{ file, id, sentence: 'It has an address, so it needs no `seenOn`.' }];
		return domains.has(seenOn)
			? []
			: [{ file, id, sentence: `The domain "${seenOn}" is not in unlinked.yaml.` }];
	});
};

/** Known only through somebody who had no part in it. */
const isUnseen = ({ seenOn, copy }: Source): boolean => seenOn !== undefined || copy === 'quoted';

/** Confidence is that of the page that was read: of a clone or a quotation it is `secondary`, whoever is quoted. */
export const unseenPagesAreSecondary: Check = (records) => {
	const unseen = new Set(records.sources.filter(isUnseen).map((s) => s.id));
	const none = new Set(records.sources.filter((s) => s.copy === 'none').map((s) => s.id));
	return [...every(records)].flatMap(({ file, id, record }) =>
		[...partsOf(record)].flatMap(([path, part]) => {
			const { sources, confidence } = part as { sources?: string[]; confidence?: string };
			if (!sources || (confidence !== 'official' && confidence !== 'press')) return [];
			const seen = sources.filter((s) => !none.has(s));
			if (!seen.length || !seen.every((s) => unseen.has(s))) return [];
			const what = path ? `\`${path}\`` : 'It';
			const sentence = `${what} rests on copies and quotations alone, so its confidence must be "secondary".`;
			return [{ file, id, sentence }];
		})
	);
};
