/** No document tells a command that nobody has run. They are run in tests/commands. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { elsewhere, never, runs, serves } from '../commands/table.ts';
import { toldCommands } from '../commands/told.ts';

it('each command of a document is in the table of commands, and no other', () => {
	const here = [runs, serves, elsewhere, never].flatMap((table) => Object.keys(table));
	expect(here.toSorted()).toEqual(toldCommands().toSorted());
});

it.each(Object.entries(elsewhere))('%s is run where the table says', (_, [file, text]) => {
	expect(readFileSync(file, 'utf8')).toContain(text);
});
