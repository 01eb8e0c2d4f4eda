/** What is written on a key. */
import { m } from '../paraglide/messages.js';
import type { NamedKey } from './key-list.ts';

const names: Record<string, () => string> = {
	' ': m.kiosk_key_space,
	ArrowRight: () => '→',
	ArrowLeft: () => '←',
	ArrowUp: () => '↑',
	ArrowDown: () => '↓',
	PageUp: () => 'Page Up',
	PageDown: () => 'Page Down',
	Escape: () => 'Esc'
};

const nameOf = (key: string): string =>
	names[key]?.() ?? (key.length === 1 ? key.toUpperCase() : key);

/** @param isMac its keyboards have ⌘ for Ctrl */
export function keyNames(keys: readonly NamedKey[], isMac: boolean): string[] {
	const digits = keys.every(({ key }) => /^\d$/.test(key));
	const [first, last] = [keys[0], keys.at(-1)];
	// A whole row of keys.
	if (digits && keys.length > 2) return [`${first?.key} – ${last?.key}`];
	return keys.map(({ key, isCommand }) =>
		isCommand ? `${isMac ? '⌘' : 'Ctrl'} ${nameOf(key)}` : nameOf(key)
	);
}
