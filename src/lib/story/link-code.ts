/** A story as what follows `#story=`: JSON, deflated, in the letters that an address may have. No server ever sees it. */
import { NoStory } from './no-story.ts';
import type { StoryRecord } from './schema.ts';

/** Bytes that a code may become: one that wants more was made to fill memory. */
const MOST = 1_000_000;

/** Characters of an address above which messengers cut it or refuse it. */
export const CARRIED = 8000;

export async function encodeStory(story: StoryRecord): Promise<string> {
	const { $schema, ...told } = story;
	const packed = new Blob([JSON.stringify(told)])
		.stream()
		.pipeThrough(new CompressionStream('deflate-raw'));
	return base64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** @returns what may be a story @throws NoStory */
export async function decodeStory(code: string): Promise<unknown> {
	const bytes = await inflate(bytesOf(code));
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		throw new NoStory('damaged');
	}
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const reader = new Blob([packed])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > MOST) throw new NoStory('large');
			parts.push(value);
		}
	} catch (error) {
		void reader.cancel().catch(() => undefined);
		throw error instanceof NoStory ? error : new NoStory('damaged');
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** RFC 4648, section 5, without padding. */
function base64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(code: string): Uint8Array<ArrayBuffer> {
	try {
		const binary = atob(code.trim().replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
	} catch {
		throw new NoStory('damaged');
	}
}
