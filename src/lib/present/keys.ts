/** Keys of a remote control and of a keyboard while presenting. They win over the keys of whatever has the focus. */
import type { Action } from './show.ts';

/** `fullscreen` is the browser's affair and changes nothing of the show. */
export type Command = Action | { type: 'fullscreen' };

const plain: Record<string, Command> = {
	PageDown: { type: 'next' },
	ArrowRight: { type: 'next' },
	ArrowDown: { type: 'next' },
	' ': { type: 'next' },
	PageUp: { type: 'previous' },
	ArrowLeft: { type: 'previous' },
	ArrowUp: { type: 'previous' },
	Home: { type: 'first' },
	End: { type: 'last' },
	b: { type: 'blank' },
	'.': { type: 'blank' },
	f: { type: 'fullscreen' },
	F5: { type: 'fullscreen' },
	Escape: { type: 'leave' }
};

export interface Pressed {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	/** Held down. */
	repeat: boolean;
}

/** @param typed digits typed so far: Enter belongs to the page unless there are some */
export function commandOf(
	{ key, ctrlKey, metaKey, altKey, repeat }: Pressed,
	typed: string
): Command | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (/^\d$/.test(key)) return { type: 'digit', digit: key };
	if (key === 'Enter') return typed ? { type: 'go' } : undefined;
	const command = plain[key.length === 1 ? key.toLowerCase() : key];
	const isTurn = command?.type === 'next' || command?.type === 'previous';
	// A key that is held turns on; it must not blank and show again, or leave by and by.
	return repeat && !isTurn ? undefined : command;
}
