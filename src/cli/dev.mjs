/** `npm run dev`: the site with live reload. Arguments go to Vite. */
import { publicSettings } from './lib/build.mjs';
import { command, Failure } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { run, script } from './lib/run.mjs';

await command(async () => {
	await installMissing();
	const env = await publicSettings();
	for (const name of ['geo:build', 'data:build'])
		if ((await script(name, [], { env })).code !== 0) throw new Failure(`npm run ${name} failed.`);

	const vite = 'node_modules/vite/bin/vite.js';
	const { code } = await run(process.execPath, [vite, 'dev', ...process.argv.slice(2)]);
	process.exitCode = code;
});
