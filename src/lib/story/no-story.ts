/** Why nothing can be opened. */
export class NoStory extends Error {
	/**
	 * `damaged`: a part of it is missing; `large`: more than a story can be; `syntax`: no JSON; `encoding`: not UTF-8; `other`: JSON of
	 * something else; `missing`: nothing lies there; `unreachable`: it did not come.
	 */
	readonly kind: 'damaged' | 'large' | 'syntax' | 'encoding' | 'other' | 'missing' | 'unreachable';
	/** From 1; 0 where no line is to blame. */
	readonly line: number;
	/** What stands there, or the encoding. */
	readonly found: string;

	constructor(kind: NoStory['kind'], line = 0, found = '') {
		super(`No story: ${kind}`);
		this.kind = kind;
		this.line = line;
		this.found = found;
	}
}
