// Starts the app in 404.html, which hosts send for addresses of any depth: looks for the folder that the site lies in, as no address in
// this page can be relative. What it loads stands in its tag: see src/plugins/not-found.ts.
{
	const { pathname } = location;
	const script = /** @type {HTMLScriptElement} */ (document.currentScript);
	/** @type {{ langs: string[], settings: string, scripts: string[], sheets: string[] }} */
	const files = JSON.parse(script.dataset.files ?? '');
	/** @param {string} path */
	const above = (path) => path.replace(/\/[^/]*$/, '');
	const folders = [];
	for (let path = pathname; path; path = above(path)) folders.push(above(path));
	const named = new RegExp(`^(.*?)/(?:${files.langs.join('|')})(?:/|$)`);
	const [, beforeLanguage] = named.exec(pathname) ?? [];
	// The service worker knows it, and so does a build that is told its address.
	const told = document.documentElement.dataset.site;
	const guesses = [told, beforeLanguage, ...folders].filter((guess) => guess !== undefined);

	/** @param {string} rel @param {string} href */
	const link = (rel, href) => Object.assign(document.createElement('link'), { rel, href });

	/** @param {string} base @returns whether the site lies there */
	const startIn = async (base) => {
		Object.assign(globalThis, { [files.settings]: { base } });
		const sheets = files.sheets.map((path) => link('stylesheet', `${base}/${path}`));
		const arrived = sheets.map(
			(sheet) => new Promise((done) => (sheet.onload = sheet.onerror = done))
		);
		// Without an icon the browser asks the root of the host for one.
		const icon = link('icon', `${base}/favicon.svg`);
		document.head.append(icon, ...sheets);
		try {
			const [kit, app] = await Promise.all(files.scripts.map((path) => import(`${base}/${path}`)));
			await Promise.all(arrived);
			document.head.append(link('stylesheet', `${base}/brand.css`));
			kit.start(app, script.parentElement);
			return true;
		} catch {
			for (const one of [icon, ...sheets]) one.remove();
			return false;
		}
	};
	(async () => {
		for (const guess of new Set(guesses)) if (await startIn(guess)) return;
	})();
}
