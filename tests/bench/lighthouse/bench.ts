/** What Lighthouse finds on one page of each kind, as a phone sees it: see README.md. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlagsWithoutGpu, ensureChromium } from '../../../src/cli/lib/chromium.mjs';
import { root } from '../../../src/cli/lib/root.mjs';
import { run } from '../../../src/cli/lib/run.mjs';
import { pagesOf } from '../../e2e/pages.ts';
import { installOwnPackages } from '../own-packages.ts';
import { serveBrotli } from '../start/brotli-server.ts';

interface Report {
	/** By id; scores of 0 to 1. */
	categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
/** Of performance, the one audit that looks at the page and not at the clock. */
const DOM_SIZE = 'dom-size-insight';

/** Words on the command line: of a kind or in a language alone. */
const asked = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), 'lighthouse-'));

const lighthouse = join(await installOwnPackages('lighthouse'), 'lighthouse/cli/index.js');
const chromium = await ensureChromium();
const site = await serveBrotli(join(root, 'build'));

async function reportOf(path: string): Promise<Report> {
	const file = join(out, 'report.json');
	const { code, output } = await run(
		process.execPath,
		[
			lighthouse,
			site.url + path,
			'--quiet',
			'--no-enable-error-reporting',
			'--output=json',
			`--output-path=${file}`,
			`--only-categories=${CATEGORIES.join()}`,
			`--only-audits=${DOM_SIZE}`,
			`--chrome-flags=--headless ${chromiumFlagsWithoutGpu.join(' ')}`
		],
		{ env: { CHROME_PATH: chromium }, quiet: true }
	);
	if (code) throw new Error(output);
	const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
	if (!report.audits[DOM_SIZE]) throw new Error(`Lighthouse knows no audit ${DOM_SIZE}.`);
	return report;
}

/** What keeps a page from a full score, in Lighthouse's words. */
function faultsOf({ categories, audits }: Report): string[] {
	const weighed = Object.values(categories)
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ weight }) => weight > 0);
	return [...weighed.map(({ id }) => id), DOM_SIZE].flatMap((id) => {
		const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
		return score === null || score === 1 ? [] : [`${title} ${displayValue}`.trim()];
	});
}

const rows: Record<string, Record<string, number>> = {};
const faults: string[] = [];
for (const lang of ['en', 'zh'])
	for (const [kind, path] of Object.entries(pagesOf(lang))) {
		if (kind === 'lost' || !asked.every((word) => [kind, lang].includes(word))) continue;
		const report = await reportOf(path);
		const scores = CATEGORIES.map((id) => [
			id,
			Math.round((report.categories[id]?.score ?? NaN) * 100)
		]);
		console.log(`${path} ${scores.map(([, score]) => score).join(' ')}`);
		rows[`${kind} ${lang}`] = Object.fromEntries(scores) as Record<string, number>;
		faults.push(...faultsOf(report).map((fault) => `${path}: ${fault}`));
	}
await site.close();
rmSync(out, { recursive: true });

console.table(rows);
console.log(faults.length ? faults.join('\n') : 'Nothing found.');
process.exitCode = faults.length ? 1 : 0;
