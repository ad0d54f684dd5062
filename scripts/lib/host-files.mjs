// The same headers in the words of the usual hosts, ready to be copied.
import {
	ASK_AGAIN,
	CLOSED,
	EMBED_POLICY,
	EMBEDS,
	EVERYWHERE,
	FOR_EVER,
	HTTPS_ONLY,
	IMMUTABLE,
	NO_FRAMES,
	OPEN_FOLDERS,
	PAGE_POLICY,
	PLAIN_POLICY,
	WORKER_POLICIES
} from './headers.mjs';

const ALWAYS = Object.entries({ ...EVERYWHERE, ...HTTPS_ONLY });
const NOTE = '# Written by `npm run hosting` from scripts/lib/headers.mjs: change that instead.';

/** Folders as prefixes, files as they are. */
const pattern = (/** @type {string} */ path) => (path.endsWith('/') ? `${path}*` : path);
const literal = (/** @type {string} */ path) => path.replaceAll('.', '\\.');

/**
 * What a build has at its top besides the folders that are open to others: a test holds it against one.
 * Names with a hash or a day in them are left out, and are files that no frame is asked for.
 */
export const CLOSED_PATHS = [
	...['/', '/404.html', '/_app/*', '/check/*', '/classroom/*', '/compare/*', '/data/*', '/days/*'],
	...[
		'/layers/*',
		'/method/*',
		'/oembed/*',
		'/sources/*',
		'/swap/*',
		'/uk/*',
		'/view/*',
		'/yours/*'
	]
];

/**
 * For Netlify and Cloudflare Pages. Both ask again for what has no rule, as we want it; and both join
 * what two rules say of one header. A worker's script so gets two policies, which agree; but what
 * `/*` forbids to frames, no rule for a folder could allow again: each closed path has its own.
 */
function headersFile() {
	const rule = (/** @type {string} */ path, /** @type {readonly (readonly string[])[]} */ pairs) =>
		[path, ...pairs.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const policy = (/** @type {string} */ text) => ['Content-Security-Policy', text];
	return [
		NOTE,
		rule('/*', [policy(PLAIN_POLICY), ...ALWAYS]),
		...CLOSED_PATHS.map((path) => rule(path, [policy(NO_FRAMES), ...Object.entries(CLOSED)])),
		...OPEN_FOLDERS.map(([folder, open]) => rule(pattern(folder), Object.entries(open))),
		rule(`${IMMUTABLE}*`, [['Cache-Control', FOR_EVER]]),
		...WORKER_POLICIES.map(([path, text]) => rule(pattern(path), [policy(text)]))
	].join('\n\n');
}

function nginx() {
	const add = ([name, value] = ['', '']) => `\tadd_header ${name} "${value}" always;`;
	const variable = (/** @type {string} */ name) =>
		`$salient_${name.toLowerCase().replaceAll('-', '_')}`;
	// A header without a value is not sent.
	const closedMap = (/** @type {string} */ name) => `map $uri ${variable(name)} {
	default "${CLOSED[/** @type {keyof typeof CLOSED} */ (name)]}";
${OPEN_FOLDERS.map(([folder, open]) => `\t"~^${folder}" "${Object.entries(open).find(([one]) => one === name)?.[1] ?? ''}";`).join('\n')}
}`;
	return `${NOTE}
# In the http block of nginx.

map $status:$uri $salient_cache {
	default "${ASK_AGAIN}";
	"~^200:${literal(IMMUTABLE)}" "${FOR_EVER}";
}
${Object.keys(CLOSED).map(closedMap).join('\n')}
map $uri $salient_policy {
	default "${PAGE_POLICY}";
	"~^${EMBEDS}" "${EMBED_POLICY}";
${WORKER_POLICIES.map(([path, policy]) => `\t"~^${literal(path)}" "${policy}";`).join('\n')}
}

server {
	listen 443 ssl;
	server_name example.org;
	# ssl_certificate and ssl_certificate_key go here.
	root /srv/salient;

	# Two slashes in a row lead to no page of ours, but nginx would answer with one.
	if ($request_uri ~ "^[^?]*//") {
		rewrite ^ $uri permanent;
	}
	error_page 404 /404.html;
	include mime.types;
	types {
		text/javascript mjs;
		application/manifest+json webmanifest;
	}
	# With ngx_brotli also: brotli_static on;
	gzip_static on;

	add_header Cache-Control $salient_cache always;
	add_header Content-Security-Policy $salient_policy always;
${Object.keys(CLOSED)
	.map((name) => `\tadd_header ${name} ${variable(name)} always;`)
	.join('\n')}
${ALWAYS.map(add).join('\n')}
}`;
}

function caddy() {
	const set = ([name, value] = ['', '']) => `\t\t${name} "${value}"`;
	const immutable = `${IMMUTABLE}*`;
	const workers = WORKER_POLICIES.map(([path]) => pattern(path)).join(' ');
	const open = OPEN_FOLDERS.map(([folder]) => pattern(folder)).join(' ');
	const opened = OPEN_FOLDERS.flatMap(([folder, headers]) =>
		Object.entries(headers).map(([name, value]) => `\theader ${pattern(folder)} ${name} "${value}"`)
	);
	const policies = WORKER_POLICIES.map(
		([path, policy]) => `\theader ${pattern(path)} Content-Security-Policy "${policy}"`
	);
	return `${NOTE}

example.org {
	root * /srv/salient

	@slashes path_regexp slashes ^(.*?)//+(.*)$
	redir @slashes {re.slashes.1}/{re.slashes.2} permanent

	@kept path ${immutable}
	@other not path ${immutable}
	header @kept Cache-Control "${FOR_EVER}"
	header @other Cache-Control "${ASK_AGAIN}"

	@pages not path ${workers} ${pattern(EMBEDS)}
	header ${pattern(EMBEDS)} Content-Security-Policy "${EMBED_POLICY}"
${policies.join('\n')}
	header @pages Content-Security-Policy "${PAGE_POLICY}"
	@closed not path ${open}
	header @closed {
${Object.entries(CLOSED).map(set).join('\n')}
	}
${opened.join('\n')}
	header {
${ALWAYS.map(set).join('\n')}
	}

	file_server {
		precompressed br gzip
	}
	handle_errors 404 {
		rewrite * /404.html
		header Cache-Control "${ASK_AGAIN}"
		file_server
	}
}`;
}

/** Path in the repository -> its text. The first goes into the build, where both hosts look for it. */
export const hostFiles = {
	'static/_headers': `${headersFile()}\n`,
	'docs/hosting/nginx.conf': `${nginx()}\n`,
	'docs/hosting/Caddyfile': `${caddy()}\n`
};
