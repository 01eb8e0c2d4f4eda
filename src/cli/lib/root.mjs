import { fileURLToPath } from 'node:url';

/** The folder of package.json, so that every command works from any current directory. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
