/** `npm run hosting`: writes the settings of hosts anew, from deploy/rules.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../deploy/settings.ts';
import { root } from './lib/root.mjs';

for (const [file, make] of Object.entries(settings))
	writeFileSync(join(root, 'deploy', file), make());
