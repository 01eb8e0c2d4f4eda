/** `npm run audit`: known weaknesses of the packages. High ones are a failure, where the registry gives an answer at all. */
import { command, Failure } from './lib/failure.mjs';
import { judgeAudit } from './lib/judge-audit.mjs';
import { packageFolders } from './lib/package-folders.mjs';
import { npm } from './lib/run.mjs';

await command(async () => {
	const answers = [];
	for (const folder of packageFolders) {
		const args = ['audit', '--json', '--loglevel=silent', '--package-lock-only'];
		const { output } = await npm([...args, '--prefix', folder], { quiet: true });
		const { sentence, isBad } = judgeAudit(output);
		answers.push({ sentence: `${folder}: ${sentence}`, isBad });
	}
	const told = answers.map(({ sentence }) => sentence).join('\n');
	if (answers.some(({ isBad }) => isBad)) throw new Failure(told);
	console.log(told);
});
