/** Compiles the messages: types, lint and tests read them, and in a fresh checkout they are not there yet. */
import { compile } from '@inlang/paraglide-js';
import { paraglide } from '../lib/i18n/compiler.mjs';

await compile(paraglide);
