/** `npm run build`: the site, into build/. */
import { build } from './lib/build.mjs';
import { command } from './lib/failure.mjs';

await command(() => build({ isForced: true }));
