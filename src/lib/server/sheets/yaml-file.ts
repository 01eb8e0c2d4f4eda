/**
 * A YAML file with other records in it. Records that stayed the same keep their text to the letter, and comments stay where they
 * are, so that a change of one cell is a change of one record in the file.
 */
import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import { same } from '../../model/diff.ts';

interface Block {
	/** Comments and empty lines before it. */
	lead: string;
	text: string;
}

interface Identified {
	id: string;
}

/** @param before the records that `text` holds, in its order */
export function withRecords(
	text: string,
	before: readonly Identified[],
	after: readonly Identified[]
): string {
	const { blocks, tail } = blocksOf(text);
	if (blocks.length !== before.length)
		throw new Error(`The file has ${blocks.length} blocks but ${before.length} records.`);
	const header = blocks[0]?.lead ?? '';
	const gap = blocks[1]?.lead === '' ? '' : '\n';
	const positions = new Map(before.map((record, i) => [record.id, i]));
	const gone = keptComments(blocks, before, after);
	const parts = after.map((record, i) => {
		const at = positions.get(record.id);
		const block = at === undefined ? undefined : blocks[at];
		const old = at === undefined ? undefined : before[at];
		const lead = at ? (block?.lead ?? gap) : gap;
		const body = block && same(old, record) ? block.text : yamlOf(ordered(record, old));
		const comments = gone.get(record.id) ?? '';
		return (i === 0 ? header + (at ? lead.replace(/^\n/, '') : '') : comments + lead) + body;
	});
	return parts.join('') + tail;
}

/** Comments before records that went away, by the id of the record that follows them now. */
function keptComments(
	blocks: Block[],
	before: readonly Identified[],
	after: readonly Identified[]
) {
	const stays = new Set(after.map((r) => r.id));
	const kept = new Map<string, string>();
	let pending = '';
	before.forEach(({ id }, i) => {
		const lead = blocks[i]?.lead ?? '';
		if (!stays.has(id)) pending += i > 0 && lead.includes('#') ? lead.trimEnd() + '\n' : '';
		else if (pending) {
			kept.set(id, pending);
			pending = '';
		}
	});
	return kept;
}

/** Top-level list items and what stands between them. */
function blocksOf(text: string): { blocks: Block[]; tail: string } {
	const blocks: Block[] = [];
	let loose = '';
	for (const line of text.split(/(?<=\n)/)) {
		const last = blocks.at(-1);
		if (line.startsWith('- ')) {
			blocks.push({ lead: loose, text: line });
			loose = '';
		} else if (last && line.startsWith(' ') && line.trim()) {
			last.text += loose + line;
			loose = '';
		} else loose += line;
	}
	return { blocks, tail: loose };
}

/** With the keys in the order in which the file has them. */
const ordered = (record: Identified, old: Identified | undefined): object => {
	const keys = Object.keys(old ?? {}).filter((key) => key in record);
	const entries = record as unknown as Record<string, unknown>;
	return { ...Object.fromEntries(keys.map((key) => [key, entries[key]])), ...record };
};

/** What other YAML readers take for a number, a date or a boolean. */
const misread = /^([\d.]|(no|yes|on|off|y|n)$)/i;
const SHORT = 100;

/** In the style of the files: short objects and lists of words on one line. */
function yamlOf(record: object): string {
	const document = new Document([record]);
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === 'string' && misread.test(node.value)) node.type = 'QUOTE_DOUBLE';
		},
		Collection(_, node, path) {
			const depth = path.length;
			if (depth > 2 && isSimple(node) && JSON.stringify(node).length < SHORT) node.flow = true;
		}
	});
	// The library puts spaces into both kinds of brackets, the files into curly ones only.
	return document.toString({ lineWidth: 0 }).replace(/: \[ ([^\][]+) \]$/gm, ': [$1]');
}

/** Holds values, or lists of values, but no objects. */
function isSimple(node: Node): boolean {
	if (isSeq(node)) return node.items.every((item) => isScalar(item));
	return (
		isMap(node) &&
		node.items.every(
			({ value }) => isScalar(value) || (isSeq(value) && value.items.every((v) => isScalar(v)))
		)
	);
}
