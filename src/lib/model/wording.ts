/** A wording as edited → its text in both languages. */
import type { Text, Wording } from './schema.ts';

export const inBoth = (wording: Wording): Text =>
	typeof wording === 'string' ? { en: wording, zh: wording } : wording;
