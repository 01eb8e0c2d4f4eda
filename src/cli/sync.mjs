/**
 * Compiles the messages, unless what is there was made of them: types, lint and tests read them, and in a fresh checkout they
 * are not there yet.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paraglide } from '../lib/i18n/compiler.mjs';
import { hashOf } from './lib/inputs.mjs';
import { root } from './lib/root.mjs';

const stamp = join(root, '.cache/messages.json');

/** Of the messages, their compiler and what it wrote. */
const hash = () => hashOf(root, ['src/lib/i18n', 'package-lock.json', 'src/lib/paraglide']);

function compiled() {
	try {
		return JSON.parse(readFileSync(stamp, 'utf8')).hash;
	} catch {
		return undefined;
	}
}

if (compiled() !== hash()) {
	const { compile } = await import('@inlang/paraglide-js');
	await compile(paraglide);
	mkdirSync(join(root, '.cache'), { recursive: true });
	writeFileSync(stamp, JSON.stringify({ hash: hash() }));
}
