/** The records in `data/` as a release, read anew. Data with problems make none. */
import { checkAll, describeProblem } from '../../lib/model/checks/index.ts';
import { compile } from '../../lib/model/compile.ts';
import { releaseOf, type Release } from '../../lib/server/open-data/release.ts';
import { readData, readGround } from '../../lib/server/read/read-data.ts';
import { Failure } from './failure.mjs';

export function currentRelease(): Release {
	const { raw, edition, problems: unreadable } = readData();
	const { records, problems } = checkAll(raw, edition, readGround());
	const all = [...unreadable, ...problems];
	if (all.length)
		throw new Failure(
			`${all.map(describeProblem).join('\n')}\n${all.length} problems: nothing was written.`
		);
	return releaseOf({ records, edition, atlas: compile(records, edition) });
}
