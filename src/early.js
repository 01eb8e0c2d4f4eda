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
	// The page was built for a day of its own, no comparison, no camera and no mode: what they change is not shown as what it will not be.
	if (query.has('mode')) dataset.asked = 'all';
	else if (query.has('m') || query.has('from')) dataset.asked = 'view';
	else if (query.has('t')) dataset.asked = 'day';
}
