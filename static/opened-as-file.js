// Run by pages that were opened as files (src/early.js): says why nothing answers, and lets links lead on.
function tell() {
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
}
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell);
else tell();
