/** What a map in a frame shows. Values are those of its address: see docs/embed.md. */
export interface State {
	/** The day, `YYYY-MM-DD`. */
	t: string;
	/** The day it is compared with. */
	from: string | null;
	/** Ids with commas between them; `null`: those shown by default. */
	layers: string | null;
	/** Longitude, latitude, zoom; then, if turned or tilted, bearing and pitch. `null`: fitted by the page. */
	m: string | null;
	/** The record that is open, such as `partner/cl`. */
	select: string | null;
	/** Path and query that show the same. */
	address: string;
}

/** What is left out stays as it is; `null` is as the page would show it by itself. */
export type Changes = Partial<Omit<State, 'address' | 't'>> & { t?: string | null };

export interface Connection {
	/** What the map shows first. */
	ready: Promise<State>;
	get: () => Promise<State>;
	/** Rejected with a sentence where a value is wrong; nothing is changed then. */
	set: (changes: Changes) => Promise<State>;
	close: () => void;
}

/** @param onchange hears of every change, at most ten times a second */
export function connect(frame: HTMLIFrameElement, onchange?: (state: State) => void): Connection;
