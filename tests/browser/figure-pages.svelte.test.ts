/** axe-core finds nothing on the page of any figure, in both languages. The page of all figures is opened by the journeys. */
import axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import FigurePage from '../../src/routes/[lang=lang]/figures/[id]/+page.svelte';
import { edition, realThemes } from './figures.ts';
import { atlas, show } from './harness.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of many equal rows the first dozen speaks for all. */
const ALIKE = 'tr:nth-child(n + 13)';

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const pages = realThemes(lang).flatMap(({ name, figures }) =>
		figures.map((figure) => ({ id: figure.id, theme: name, figure }))
	);

	test.each(pages)('the page of $id has no fault', async ({ theme, figure }) => {
		const { documentElement: root } = document;
		const { lang: before } = root;
		onTestFinished(() => void (root.lang = before));
		root.lang = lang === 'en' ? 'en' : 'zh-Hans';
		await show(
			FigurePage as never,
			{ params: { lang, id: figure.id }, data: { lang, atlas, edition, theme, figure } },
			{ at: `/${lang}/figures/${figure.id}/` }
		);
		await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
		const { violations } = await axe.run(
			{ include: [['main']], exclude: [[ALIKE]] },
			// No rule of these reads the style sheets, which are those of all parts here and take seconds to fetch and parse each time.
			{ runOnly: tags, resultTypes: ['violations'], preload: false }
		);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)[0]}`)).toEqual([]);
	});
});
