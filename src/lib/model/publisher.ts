/** The name of a publisher in a language, as a list and a chip show it. */

/** Without what the title page adds to it: who re-posted it, in which series. A firm of three names keeps them. */
export const shortPublisher = (publisher: string): string =>
	publisher.split(/, (?!\S+ & )| \(| \/ |[，（、]/)[0] ?? publisher;

/** Those that are cited most, the first first, and how many there are in all. */
export interface Publishers {
	names: string[];
	count: number;
}

/** BCP 47, where it may not be that of the page: most names that a Chinese page leaves in Latin letters are English. */
export const publisherLang = (publisher: string): 'en' | undefined =>
	/\p{Script=Han}/u.test(publisher) ? undefined : 'en';
