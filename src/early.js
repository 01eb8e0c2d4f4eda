// Runs before the first paint, in every page. Its hash is in the Content-Security-Policy: see svelte.config.js and hooks.server.ts.
{
	const { dataset } = document.documentElement;
	const query = new URLSearchParams(location.search);
	// The file of a page is the page: the app knows it only by its address. Beside it nothing moves.
	const { pathname, search, hash } = location;
	if (location.protocol !== 'file:' && pathname.endsWith('/index.html'))
		history.replaceState(null, '', pathname.slice(0, -10) + search + hash);
	// What messengers add has the name of ours.
	const from = query.getAll('from').some((day) => /\d|latest/.test(day));
	let theme = query.get('theme');
	try {
		theme ??= localStorage.getItem('theme');
	} catch {
		// Storage may be refused: then the system decides.
	}
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	// Hides what the query will change until the app has run: see src/lib/shell/README.md.
	if (query.has('mode')) dataset.hideUntilReady = 'page';
	else if (query.has('m') || from) dataset.hideUntilReady = 'map counts';
	else if (query.has('t')) dataset.hideUntilReady = 'counts';
	// Browsers run no modules of a file: the page would look alive and answer nothing.
	const icon = document.querySelector('link');
	if (location.protocol === 'file:' && icon) {
		const script = document.createElement('script');
		script.src = new URL('opened-as-file.js', icon.href).href;
		document.head.append(script);
	}
}
