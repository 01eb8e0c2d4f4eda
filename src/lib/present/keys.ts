/** Keys of a remote control and of a keyboard while presenting. They win over the keys of whatever has the focus. */
import type { Action } from './presentation-state.ts';

/** `fullscreen` and `stops`, the list of them, are the window's own affair and change nothing of the presentation. */
export type Command = Action | { type: 'fullscreen' } | { type: 'stops' };

/** What keys ask for; the rest is for buttons. */
export type KeyCommand = Exclude<Command, { now: number } | { to: number }>;

const table: [keys: string[], command: KeyCommand][] = [
	[['PageDown', 'ArrowRight', 'ArrowDown', ' '], { type: 'next' }],
	[['PageUp', 'ArrowLeft', 'ArrowUp'], { type: 'previous' }],
	[['Home'], { type: 'first' }],
	[['End'], { type: 'last' }],
	[['g'], { type: 'stops' }],
	...[...'0123456789'].map((digit): [string[], KeyCommand] => [[digit], { type: 'digit', digit }]),
	[['Enter'], { type: 'go' }],
	[['b', '.'], { type: 'blank' }],
	[['l'], { type: 'point' }],
	[['f', 'F5'], { type: 'fullscreen' }],
	[['Escape'], { type: 'leave' }]
];

export const presentKeys: ReadonlyMap<string, KeyCommand> = new Map(
	table.flatMap(([keys, command]) => keys.map((key) => [key, command]))
);

export interface Pressed {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	/** Held down. */
	repeat: boolean;
}

/** Those that a key that is held does again; it must not blank and show again, or leave by and by. */
const repeated: readonly Command['type'][] = ['next', 'previous', 'digit'];

/** @param typed digits typed so far: Enter belongs to the page unless there are some */
export function commandOf(
	{ key, ctrlKey, metaKey, altKey, repeat }: Pressed,
	typed: string
): KeyCommand | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	const command = presentKeys.get(key.length === 1 ? key.toLowerCase() : key);
	if (!command || (command.type === 'go' && !typed)) return undefined;
	return repeat && !repeated.includes(command.type) ? undefined : command;
}
