/** How the window with the map and the window with the notes keep in step. Only windows of one browser hear each other. */
import type { Lang } from '../model/schema.ts';
import type { PointerPosition } from './pointer.svelte.ts';
import type { StoryTour } from '../story/as-tour.ts';
import type { Action, PresentationState } from './presentation-state.ts';
import { siteBase } from '../url/site.ts';

export type Message =
	/**
	 * The map's window tells what it shows, and its width by its height: after every change, and whenever it is asked. A story goes along:
	 * the other window does not have it.
	 */
	| {
			type: 'state';
			state: PresentationState;
			tour: string;
			lang: Lang;
			aspect: number;
			story?: StoryTour | undefined;
	  }
	/** The notes' window opened, or was loaded again. */
	| { type: 'hello' }
	/** The notes' window wants something. */
	| { type: 'act'; action: Action }
	/** Where the speaker points in the notes' window; `null`: nowhere any more. */
	| { type: 'point'; at: PointerPosition | null };

export interface Channel {
	say(message: Message): void;
	close(): void;
}

/** @param onhear what the other window says; one's own words are not heard */
export function openChannel(onhear: (message: Message) => void): Channel {
	// Without one each window goes its own way, and the speaker's says that it waits.
	if (!('BroadcastChannel' in globalThis)) return { say: () => undefined, close: () => undefined };
	// Copies of the site below one origin do not hear each other.
	const channel = new BroadcastChannel(`silk-road-ecommerce-map-present${siteBase()}`);
	channel.onmessage = (e: MessageEvent<Message>) => onhear(e.data);
	return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}
