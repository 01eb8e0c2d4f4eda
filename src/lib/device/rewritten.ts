/**
 * Whether another program has put its own text into the page, as translators do: a framework goes on writing into text nodes that
 * are no longer there. Chrome and most extensions wrap text in `<font>`, Edge marks elements.
 */
export const isRewritten = (): boolean =>
	typeof document !== 'undefined' &&
	(/\btranslated-(ltr|rtl)\b/.test(document.documentElement.className) ||
		document.documentElement.hasAttribute('_msttexthash') ||
		document.getElementsByTagName('font').length > 0);
