/**
 * What `npm test` leaves to CI (`npm test -- ci`): further cases (sizes, languages, pages, files) of what a journey holds that runs everywhere,
 * what component tests hold too, and what takes long and seldom breaks. See docs/decisions/0010-what-is-left-to-ci.md.
 */
export const inCi = { tag: '@ci' };

/** For journeys made from a list, of which the first ones run everywhere. */
export const inCiBeyond = (everywhere: number, index: number) => (index < everywhere ? {} : inCi);
