/** What a host says of each file: the one list that the settings of nginx, Caddy and others are made from (`npm run hosting`). */

/** Said of every answer. Each page names in itself what may run in it: hashes of scripts differ from page to page. */
export const everywhere = {
	// Anybody may show the map in a frame.
	'Content-Security-Policy': 'frame-ancestors *',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Opener-Policy': 'same-origin',
	// Pictures, data and scripts are read by other people's pages, and by our own in a frame without an origin.
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Access-Control-Allow-Origin': '*',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	// Browsers obey it over HTTPS only. Longer, for sub-domains or preloaded: whoever owns the name decides that.
	'Strict-Transport-Security': 'max-age=31536000'
} as const;

/** Names that say what is in the file: a browser never asks for it again. */
export const immutable = ['_app/immutable/', 'preview/'] as const;

export const cache = {
	immutable: 'public, max-age=31536000, immutable',
	other: 'no-cache'
} as const;

/** Ending → type, where hosts do not know it or leave the letters open. */
export const types = {
	atom: 'application/atom+xml',
	cff: 'application/yaml; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	ics: 'text/calendar; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2'
} as const;
