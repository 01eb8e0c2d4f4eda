/** The keys of the on-screen keyboard. Chinese is found by pinyin, so that one set of letters serves both languages. */

export type Key = { type: 'letter'; letter: string } | { type: 'space' | 'delete' | 'clear' };

const letters = (row: string): Key[] => [...row].map((letter) => ({ type: 'letter', letter }));

export const rows: readonly (readonly Key[])[] = [
	letters('1234567890'),
	letters('qwertyuiop'),
	letters('asdfghjkl'),
	[{ type: 'clear' }, ...letters('zxcvbnm'), { type: 'delete' }],
	[{ type: 'space' }]
];

/** The text after a key. */
export function typed(text: string, key: Key): string {
	switch (key.type) {
		case 'letter':
			return text + key.letter;
		case 'space':
			return text && !text.endsWith(' ') ? `${text} ` : text;
		case 'delete':
			return [...text].slice(0, -1).join('');
		case 'clear':
			return '';
	}
}
