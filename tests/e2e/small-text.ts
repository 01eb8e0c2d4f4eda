import type { Page } from '@playwright/test';

/** Texts that stand on the screen in smaller letters than this. @param least CSS pixels */
export const smallText = (page: Page, least: number): Promise<string[]> =>
	page.evaluate((limit) => {
		const small: string[] = [];
		// Names of the drawn map are texts of a file: they have the letters of what shows them.
		for (const name of document.querySelectorAll<SVGUseElement>('.labels use, .density use')) {
			if (!name.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const matrix = name.getScreenCTM();
			const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
			const size = Number.parseFloat(getComputedStyle(name).fontSize) * scale;
			if (size < limit - 0.05) small.push(`${size.toFixed(1)}: ${name.href.baseVal}`);
		}
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const parent = text.parentElement;
			if (!parent || !text.textContent?.trim() || parent.closest('.visually-hidden')) continue;
			if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			// Of a list that is folded, or of an element without size, nothing is to be seen.
			const box = range.getBoundingClientRect();
			if (box.width < 2 || box.height < 2) continue;
			const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
			const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
			const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
			if (size < limit - 0.05) small.push(`${size.toFixed(1)}: ${text.textContent.trim()}`);
		}
		return small;
	}, least);
