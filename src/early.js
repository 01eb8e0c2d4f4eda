// Runs before the first paint, in every page. Its hash is in the Content-Security-Policy: see svelte.config.js and hooks.server.ts.
{
	const { dataset } = document.documentElement;
	const query = new URLSearchParams(location.search);
	let theme = query.get('theme');
	try {
		theme ??= localStorage.getItem('theme');
	} catch {
		// Storage may be refused: then the system decides.
	}
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	// Hides what the query will change until the app has run: see src/lib/shell/README.md.
	if (query.has('mode')) dataset.hideUntilReady = 'page';
	else if (query.has('m') || query.has('from')) dataset.hideUntilReady = 'map counts';
	else if (query.has('t')) dataset.hideUntilReady = 'counts';
}
