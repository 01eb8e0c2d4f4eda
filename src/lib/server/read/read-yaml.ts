import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import { decode, EncodingFault } from '../../device/decode.ts';
import type { DataProblem } from '../../model/checks/index.ts';

/**
 * What stands in a file of YAML, or `undefined` where it is none.
 * @param file below `dir`, as problems name it
 * @param problems what is wrong with the file itself is added to them
 */
export function readYaml(dir: string, file: string, problems: DataProblem[]): unknown {
	const text = readText(join(dir, file), (sentence) =>
		problems.push({ file, id: 'file', sentence })
	);
	if (text === undefined) return undefined;
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const faults = document.errors.map((e) => ({ line: e.linePos?.[0].line, sentence: e.message }));
	visit(document, {
		Alias(_, node) {
			if (node.resolve(document)) return;
			const { line } = lines.linePos(node.range?.[0] ?? 0);
			const sentence = `\`*${node.source}\` is YAML for a repetition of something; put the text in quotes.`;
			faults.push({ line, sentence });
		}
	});
	for (const { line, sentence } of faults)
		problems.push({ file, id: `line ${line ?? '?'}`, sentence: sentence.split('\n')[0] ?? '' });
	return faults.length ? undefined : document.toJS();
}

/** Files that live among others for years are in one encoding: the others are named, and not read. */
function readText(path: string, refuse: (sentence: string) => void): string | undefined {
	try {
		const { text, encoding } = decode(readFileSync(path));
		if (encoding === 'utf-8') return text;
		refuse(new EncodingFault(encoding.toUpperCase()).message);
	} catch (error) {
		if (!(error instanceof EncodingFault)) throw error;
		refuse(error.message);
	}
	return undefined;
}
