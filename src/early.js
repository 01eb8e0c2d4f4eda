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
	if (location.protocol === 'file:')
		addEventListener('DOMContentLoaded', () => {
			const note = document.createElement('p');
			note.setAttribute('role', 'alert');
			note.style.cssText =
				'position:sticky;top:0;z-index:99;margin:0;padding:1em;background:#fff3c4;color:#222';
			note.innerText =
				'Opened as a file, this page can be read but not used. Start a web server in this folder (python3 -m http.server) and open http://localhost:8000/\n' +
				'以文件方式打开，本页只能阅读，不能操作。请在此文件夹中启动网页服务器（python3 -m http.server），再打开 http://localhost:8000/';
			document.body.prepend(note);
			for (const link of document.links)
				if (link.protocol === 'file:' && link.href.endsWith('/')) link.href += 'index.html';
		});
}
