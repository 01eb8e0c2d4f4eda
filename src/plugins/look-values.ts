import type { Plugin } from 'vite';

type Tables = Record<string, unknown>;

/** `arc.width.base` in the tables. */
function valueAt(tables: Tables, path: string): number {
	const value = path
		.split('.')
		.reduce<unknown>((table, key) => (table as Tables | undefined)?.[key], tables);
	if (typeof value !== 'number') throw new Error(`The look has no number ${path}.`);
	return value;
}

const units: Record<string, (value: number) => string> = {
	look: String,
	'look-px': (value) => `${value}px`,
	'look-percent': (value) => `${value * 100}%`
};

/** A style sheet with the numbers of the look: `look(arc.opacity.kept)` as they are, others in CSS pixels or, of shares, in per cent. */
export const withLook = (css: string, tables: Tables): string =>
	css.replace(/\b(look(?:-px|-percent)?)\(([\w.]+)\)/g, (_, unit: string, path: string) =>
		units[unit]!(valueAt(tables, path))
	);

/** Gives style sheets the numbers that MapLibre's layers have too; one that is in no table fails the build. */
export const lookValues = (tables: Tables): Plugin => ({
	name: 'look-values',
	enforce: 'pre',
	transform: {
		filter: {
			id: { include: /\.css(\?|$)/, exclude: /[?&](raw|url)\b/ },
			code: /\blook(-px|-percent)?\(/
		},
		handler: (code) => withLook(code, tables)
	}
});
