import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { DataProblem } from '../../../../src/lib/model/checks/index.ts';
import { readYaml } from '../../../../src/lib/server/read/read-yaml.ts';

function read(text: string) {
	const dir = mkdtempSync(join(tmpdir(), 'yaml-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	writeFileSync(join(dir, 'partners.yaml'), text);
	const problems: DataProblem[] = [];
	return { value: readYaml(dir, 'partners.yaml', problems), problems };
}

it('a file without mistakes is what stands in it', () => {
	expect(read('- id: cl\n  note: "*"\n')).toEqual({
		value: [{ id: 'cl', note: '*' }],
		problems: []
	});
});

it('a part of a file may be named, and repeated by its name', () => {
	const { value, problems } = read('- &first { id: cl }\n- *first\n');
	expect([value, problems]).toEqual([[{ id: 'cl' }, { id: 'cl' }], []]);
});

it.each([
	['an asterisk', '- id: cl\n  note: *注\n', 2, 'begins with * needs quotation marks'],
	['an ampersand', '- id: cl\n  note: &co text\n', 2, 'begins with & needs quotation marks'],
	[
		'an exclamation mark',
		'- id: cl\n  note: !new text\n',
		2,
		'begins with ! needs quotation marks'
	],
	['a tab', '- id: cl\n\tnote: text\n', 2, 'Indent with spaces'],
	['an open quotation mark', '- id: cl\n  note: "text\n', 3, 'quote'],
	['a sign that YAML keeps', '- id: cl\n  note: @home\n', 2, '@']
])('%s typed by mistake is told with file, line and a sentence', (_, text, line, sentence) => {
	const { value, problems } = read(text);
	expect(value).toBeUndefined();
	expect(problems[0]).toMatchObject({ file: 'partners.yaml', id: `line ${line}` });
	expect(problems.map((problem) => problem.sentence).join(' ')).toContain(sentence);
});
