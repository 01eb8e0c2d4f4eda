/** A publisher as edited → its name in both languages. */
import type { Publisher, Text } from './schema.ts';

export const publisherText = (publisher: Publisher): Text =>
	typeof publisher === 'string' ? { en: publisher, zh: publisher } : publisher;
