import type { Lang } from '../model/schema.ts';

/** A message without inputs: in the language of the page unless told otherwise. */
export type Word = (inputs?: Record<string, never>, options?: { locale?: Lang }) => string;
