/** `data/CHANGELOG.md`: what each release added, removed and changed, the newest first. */
import type { CollectionDiff, Diff } from '../../model/diff.ts';
import { changelogOf, diffReleases, isSame, type ReleaseChange, type Release } from './release.ts';

const head = `# Changes of the data

Written by \`npm run data:changelog\` from the difference between the releases in \`data/releases/\`. A date is the day up to which a
release was checked. Published records are compared: where a batch changes, so do the areas that take their date from it.
`;

export function changelog(releases: readonly Release[], present: Release): string {
	const sections = changelogOf(releases).map(sectionOf);
	const latest = releases.at(-1);
	if (!latest || !isSame(latest, present)) sections.push(unreleased(latest, present));
	return [head, ...sections.reverse()].join('\n');
}

const sectionOf = ({ version, asOf, diff }: ReleaseChange): string =>
	`## ${version} (${asOf})\n\n${diff ? linesOf(diff) : 'First release.\n'}`;

function unreleased(latest: Release | undefined, present: Release): string {
	const lines = latest ? linesOf(diffReleases(latest, present)) : 'Nothing was released yet.\n';
	return `## Not released yet\n\n${lines}`;
}

function linesOf(diff: Diff): string {
	const entries = Object.entries(diff);
	if (!entries.length) return 'No record changed.\n';
	return entries.map(([name, d]) => `### ${name}\n\n${itemsOf(d).join('\n')}\n`).join('\n');
}

const itemsOf = ({ added, removed, changed }: CollectionDiff): string[] => [
	...(added.length ? [`- Added: ${quoted(added)}`] : []),
	...(removed.length ? [`- Removed: ${quoted(removed)}`] : []),
	...changed.map(({ id, fields }) => `- Changed: \`${id}\` (${fields.join(', ')})`)
];

const quoted = (ids: string[]): string => ids.map((id) => `\`${id}\``).join(', ');
