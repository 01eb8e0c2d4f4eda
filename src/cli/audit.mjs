/** `npm run audit`: known weaknesses of the packages. High ones are a failure, where the registry gives an answer at all. */
import { command, Failure } from './lib/failure.mjs';
import { judgeAudit } from './lib/judge-audit.mjs';
import { npm } from './lib/run.mjs';

await command(async () => {
	const { output } = await npm(['audit', '--json', '--loglevel=silent'], { quiet: true });
	const { sentence, isBad } = judgeAudit(output);
	if (isBad) throw new Failure(sentence);
	console.log(sentence);
});
