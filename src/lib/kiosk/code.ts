/** Checks the staff code against what `kiosk.json` says. Also without HTTPS, where a browser has no cryptography of its own. */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { CODE_HASH, CODE_PLAIN } from './code-format.ts';

/** 16 MB and a few tenths of a second for each try. */
const COST = 14;

const unpadded = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
const bytesOf = (base64: string): Uint8Array =>
	Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

const scrypt = (code: string, salt: Uint8Array, cost: number): Promise<Uint8Array> =>
	scryptAsync(code, salt, { N: 2 ** cost, r: 8, p: 1, dkLen: 32 });

/** @param salt 16 random bytes @returns a PHC string */
export async function hashCode(code: string, salt: Uint8Array): Promise<string> {
	const hash = await scrypt(code, salt, COST);
	return `$scrypt$ln=${COST},r=8,p=1$${unpadded(salt)}$${unpadded(hash)}`;
}

/** @param kept as `kiosk.json` says it; `null`: no code opens anything */
export async function isCode(typed: string, kept: string | null): Promise<boolean> {
	if (kept === null || !CODE_PLAIN.test(typed)) return false;
	const [, cost, salt = '', hash] = CODE_HASH.exec(kept) ?? [];
	if (!hash) return typed === kept;
	return unpadded(await scrypt(typed, bytesOf(salt), Number(cost))) === hash;
}
