/** Reads JSON and knows the line of every value: an editor of a settings file is told where to look. */
import {
	findNodeAtLocation,
	getNodeValue,
	parseTree,
	type Node,
	type ParseError
} from 'jsonc-parser';

/** A place in a document: keys and positions, from the outside in. */
export type JsonPath = readonly PropertyKey[];

export interface Located {
	value: unknown;
	/** Line, from 1, on which the value of a path begins; that of the nearest outer value where the path leads nowhere. */
	lineOf: (path: JsonPath) => number;
}

export class JsonFault extends Error {
	/** From 1. */
	readonly line: number;
	/** What stands there: a character, or nothing at the end of the file. */
	readonly found: string;
	/** What could be read all the same. */
	readonly value: unknown;

	constructor(line: number, found: string, value: unknown) {
		super(`line ${line}: ${found}`);
		this.line = line;
		this.found = found;
		this.value = value;
	}
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** @throws JsonFault where the text is not JSON */
export function readLocatedJson(text: string): Located {
	const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, STRICT);
	const value: unknown = root && getNodeValue(root);
	const [first] = errors;
	if (first) throw new JsonFault(lineAt(first.offset), text[first.offset] ?? '', value);
	return {
		value,
		lineOf: (path) => {
			for (let length = path.length; root && length > 0; length--) {
				const node = nodeAt(root, path.slice(0, length));
				if (node) return lineAt(node.offset);
			}
			return lineAt(root?.offset ?? 0);
		}
	};
}

const nodeAt = (root: Node, path: JsonPath): Node | undefined =>
	findNodeAtLocation(
		root,
		path.map((part) => (typeof part === 'number' ? part : String(part)))
	);
