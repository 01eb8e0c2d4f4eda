/** The shell was built for the root of a host, because nothing told it where it would lie; the service worker knows. */

/** @param base path of the site without its final slash */
export async function shellBelow(html: string, base: string): Promise<string> {
	if (base === '') return html;
	const moved = html
		.replace(/(["'])\/(?![/"'])/g, `$1${base}/`)
		.replace(/\bbase: ""/, `base: ${JSON.stringify(base)}`);
	// The content security policy names each script by its hash.
	const [before, after] = [scriptsIn(html), scriptsIn(moved)];
	let allowed = moved;
	for (const [i, script] of before.entries())
		allowed = allowed.replace(await cspHash(script), await cspHash(after[i] ?? ''));
	return allowed;
}

const scriptsIn = (html: string): string[] =>
	[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);

async function cspHash(script: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
