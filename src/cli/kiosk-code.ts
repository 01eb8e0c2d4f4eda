/** `npm run kiosk:code`: writes the staff code of a booth into `kiosk.json`, salted and hashed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { CODE_PLAIN } from '../lib/kiosk/code-format.ts';
import { command, Failure } from './lib/failure.mjs';
import { withCode } from './lib/kiosk-code.ts';

await command(async () => {
	const [path = 'static/kiosk.json'] = process.argv.slice(2);
	const before = (() => {
		try {
			return readFileSync(path);
		} catch {
			throw new Failure(`There is no file ${path}.`);
		}
	})();
	// Asked for, not given on the command line: that would stay in the shell's history.
	const line = createInterface({ input: process.stdin, output: process.stdout });
	const code = await line.question('The new code, four to eight digits (eight are best): ');
	line.close();
	if (!CODE_PLAIN.test(code.trim())) throw new Failure('A code has four to eight digits.');
	writeFileSync(path, await withCode(before, code.trim()));
	console.log(
		`${path} has the code now, as a hash. Put the file beside the site and restart the booth.`
	);
});
