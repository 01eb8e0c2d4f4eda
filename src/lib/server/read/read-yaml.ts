import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { DataProblem } from '../../model/checks/index.ts';

/**
 * What stands in a file of YAML, or `undefined` where it is none.
 * @param file below `dir`, as problems name it
 * @param problems what is wrong with the file itself is added to them
 */
export function readYaml(dir: string, file: string, problems: DataProblem[]): unknown {
	const document = parseDocument(readFileSync(join(dir, file), 'utf8'));
	for (const e of document.errors)
		problems.push({
			file,
			id: `line ${e.linePos?.[0].line ?? '?'}`,
			sentence: e.message.split('\n')[0] ?? ''
		});
	return document.errors.length ? undefined : document.toJS();
}
