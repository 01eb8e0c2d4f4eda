/** Compiles `data/` into the atlas that the site reads. Refuses data with problems, naming all of them. */
import { mkdirSync } from 'node:fs';
import { curvesFile } from '../lib/charts/curves-file.ts';
import { checkAll, describeProblem } from '../lib/model/checks/index.ts';
import { langs } from '../lib/model/lang.ts';
import { arcsFile } from '../lib/map/svg/arcs.ts';
import { namesFile } from '../lib/map/svg/names.ts';
import { pointsFile } from '../lib/map/svg/points-file.ts';
import { compile } from '../lib/model/compile.ts';
import { checkMessages } from '../lib/i18n/check-messages.ts';
import { checkFigureFile } from '../lib/server/figures/check.ts';
import { readData, readGround } from '../lib/server/read/read-data.ts';
import { publishersOf } from '../lib/server/read/publishers.ts';
import { readLabels, readLayout } from '../lib/server/read/read-layout.ts';
import { checkTourFiles } from '../lib/server/read/read-tours.ts';
import { firstLandCss } from './lib/first-land.ts';
import { writeSearchIndex } from './lib/search-build.ts';
import { writeChanged } from './lib/write-changed.ts';

const { raw, edition, problems: unreadable } = readData();
const { records, problems } = checkAll(raw, edition, readGround());
const tours = checkTourFiles(records, edition, [...unreadable, ...problems]);
const figures = checkFigureFile(records, edition, [...unreadable, ...problems]);
const all = [
	...unreadable,
	...problems,
	...tours.problems,
	...figures.problems,
	...checkMessages()
];
if (all.length) {
	console.error(all.map(describeProblem).join('\n'));
	console.error(`${all.length} problems: nothing was built.`);
	process.exit(1);
}
mkdirSync('src/lib/generated', { recursive: true });
const atlas = compile(records, edition);
writeChanged('src/lib/generated/atlas.json', JSON.stringify(atlas));
const layout = readLayout(atlas);
writeChanged('src/lib/generated/layout.json', JSON.stringify(layout));
writeChanged('src/lib/generated/arcs.svg', arcsFile(atlas, layout));
writeChanged('src/lib/generated/first-land.css', firstLandCss());
writeChanged('src/lib/generated/time.svg', curvesFile(atlas.curves));
writeChanged('src/lib/generated/points.svg', pointsFile(atlas, layout));
for (const lang of langs)
	writeChanged(`src/lib/generated/names.${lang}.svg`, namesFile(atlas, readLabels(), lang));
const publishers = langs.map((lang) => [lang, publishersOf(records.sources, lang)]);
writeChanged('src/lib/generated/publishers.json', JSON.stringify(Object.fromEntries(publishers)));
writeChanged('src/lib/generated/records.json', JSON.stringify({ ...records, edition }));
writeChanged('src/lib/generated/tours.json', JSON.stringify(tours.tours));
writeSearchIndex(atlas);
