/** Settings of hosts, made from `rules.ts`. */
import { langs } from '../src/lib/model/lang.ts';
import { cache, everywhere, immutable, types } from './rules.ts';

const MADE = '# Made from deploy/rules.ts by `npm run hosting`.';
const headers = Object.entries(everywhere);
const endings = Object.entries(types);

/** Endings in the list of types that comes with it. */
const KNOWN_TO_NGINX = ['atom', 'txt', 'woff2'];

const nginx = (): string => `${MADE}
# Serves /srv/silk-road at the root of port 8080. In a folder of a host: put the site below its root, and name the folder here.
map $uri $silk_road_cache {
	default "${cache.other}";
${immutable.map((path) => `	~/${path} "${cache.immutable}";`).join('\n')}
}

server {
	listen 8080;
	root /srv/silk-road;
	# Such as "/maps/silk-road".
	set $silk_road_folder "";
	index index.html;
	# Behind a proxy a whole address would name the wrong host.
	absolute_redirect off;
	# The copies .gz beside the files; with the module of that name also .br: brotli_static on;
	gzip_static on;
	charset utf-8;
	charset_types text/plain text/css text/javascript application/javascript application/json image/svg+xml;

	include /etc/nginx/mime.types;
	types {
${endings
	.filter(([ending]) => !KNOWN_TO_NGINX.includes(ending))
	.map(([ending, type]) => `		"${type}" ${ending};`)
	.join('\n')}
	}
	add_header Cache-Control $silk_road_cache always;
${headers.map(([name, value]) => `	add_header ${name} "${value}" always;`).join('\n')}

	error_page 404 $silk_road_folder/404.html;
	location ~ /(${langs.join('|')})/ {
		error_page 404 $silk_road_folder/$1/404.html;
	}
}
`;

/** Below the folder that the site lies in. */
const below = (path: string): string => `{$SILK_ROAD_FOLDER}/${path}`;
const named = immutable.map((path) => below(`${path}*`)).join(' ');

const caddy = (): string => `${MADE}
# Serves /srv/silk-road at the root of port 8080. In a folder of a host: put the site below its root, and name the folder in the
# environment, such as SILK_ROAD_FOLDER=/maps/silk-road.
:8080 {
	root * /srv/silk-road
	header {
${headers.map(([name, value]) => `		${name} "${value}"`).join('\n')}
	}
	@named path ${named}
	header @named Cache-Control "${cache.immutable}"
	@other not path ${named}
	header @other Cache-Control "${cache.other}"
${endings
	.map(([ending, type]) => `	@${ending} path *.${ending}\n	header @${ending} Content-Type "${type}"`)
	.join('\n')}
	# Caddy leaves out the query where it adds the final slash.
	@asked {
		file {path}/index.html
		not path */
		# Two slashes at the front would lead to another host.
		expression {query} != "" && !{path}.startsWith("//")
	}
	redir @asked {path}/?{query} permanent
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header Content-Type "text/html; charset=utf-8"
${langs
	.map(
		(lang) => `		@${lang} path ${below(`${lang}/*`)}\n		rewrite @${lang} ${below(`${lang}/404.html`)}`
	)
	.join('\n')}
		@else not path ${langs.map((lang) => below(`${lang}/*`)).join(' ')}
		rewrite @else ${below('404.html')}
		file_server
	}
}
`;

/** BusyBox sets no header but the type, and knows one page for all that is not there. */
const busybox = (): string =>
	[MADE, ...endings.map(([ending, type]) => `.${ending}:${type}`), 'E404:404.html'].join('\n') +
	'\n';

/** Netlify and Cloudflare Pages: they compress, redirect and ask again for pages by themselves. */
const headersFile = (): string =>
	[
		MADE,
		'/*',
		...headers.map(([name, value]) => `  ${name}: ${value}`),
		...immutable.flatMap((path) => [`/${path}*`, `  Cache-Control: ${cache.immutable}`]),
		...endings.flatMap(([ending, type]) => [`/*.${ending}`, `  Content-Type: ${type}`])
	].join('\n') + '\n';

/** Netlify; Cloudflare Pages takes the nearest 404.html by itself. */
const redirectsFile = (): string =>
	[MADE, ...langs.map((lang) => `/${lang}/* /${lang}/404.html 404`)].join('\n') + '\n';

/** Path below `deploy/` → the file. */
export const settings: Record<string, () => string> = {
	'nginx.conf': nginx,
	Caddyfile: caddy,
	'httpd.conf': busybox,
	_headers: headersFile,
	_redirects: redirectsFile
};
