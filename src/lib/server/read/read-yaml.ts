import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	isAlias,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node
} from 'yaml';
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
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter });
	const { errors } = document;
	const faults = [
		...(errors.length ? tabs(text) : []),
		...errors.map((e) => ({ at: e.pos[0], sentence: e.message.split('\n')[0] ?? '' })),
		...unquotedSigns(document)
	].map(({ at, sentence }) => ({ file, id: `line ${lineCounter.linePos(at).line}`, sentence }));
	problems.push(...faults);
	return faults.length ? undefined : document.toJS();
}

interface Fault {
	/** Characters before it. */
	at: number;
	sentence: string;
}

/** What YAML says of a tab is about something else. */
const tabs = (text: string): Fault[] =>
	[...text.matchAll(/^ *\t/gm)].map(({ index }) => ({
		at: index,
		sentence: 'Indent with spaces, not with tabs.'
	}));

/** Signs that mean something else in YAML than to whoever writes a text: `*` and `&` repeat a part of the file, where both name it. */
function unquotedSigns(document: Document): Fault[] {
	const found: (Fault & { name?: string })[] = [];
	const [anchors, aliases] = [new Set<string>(), new Set<string>()];
	const add = (node: Node, sign: string, name?: string) => {
		const sentence = `A text that begins with ${sign} needs quotation marks.`;
		found.push({ at: node.range?.[0] ?? 0, sentence, ...(name && { name }) });
	};
	visit(document, {
		Node: (_, node) => {
			if (isAlias(node)) {
				aliases.add(node.source);
				add(node, '*', node.source);
			} else if (node.anchor) {
				anchors.add(node.anchor);
				if (isScalar(node)) add(node, '&', node.anchor);
			} else if (node.tag?.startsWith('!')) add(node, '!');
		}
	});
	return found.filter(({ name }) => !name || !anchors.has(name) || !aliases.has(name));
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
