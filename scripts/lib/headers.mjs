// What a host says with every file: the one source of our own server, of the files for other hosts,
// and of the policy in the pages. docs/hosting.md tells what each is for.

/**
 * The policy for all that is no script and no style: pages, and every other answer.
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const POLICY = {
	'object-src': ['none'],
	'base-uri': ['self'],
	'form-action': ['none'],
	'connect-src': ['self'],
	'font-src': ['self'],
	'img-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self']
};

/** Scripts of workers are bound by no page's policy, but by that of their own answer. */
const WORKER_POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'connect-src': ['self'],
	'frame-ancestors': ['none']
};

/**
 * The swap engine cuts ground in WebAssembly, and what stands between the two is written as text and
 * compiled when it starts (clipper2-wasm, by Emscripten).
 */
const ENGINE_POLICY = { ...WORKER_POLICY, 'script-src': ['self', 'unsafe-eval'] };

/** Who may show a page in a frame: nobody. */
const FRAMING = { 'frame-ancestors': ['none'] };

/** The folder of the pages that are made for frames, and of the script for whoever shows them. */
export const EMBEDS = '/embed/';
/** The folder of the pictures that others show beside a link to us. */
export const PREVIEWS = '/preview/';

const KEYWORDS = new Set(['none', 'self', 'unsafe-eval']);

/** @param {object} policy directive -> its words */
function policyText(policy) {
	const quoted = (/** @type {string} */ word) => (KEYWORDS.has(word) ? `'${word}'` : word);
	return Object.entries(policy)
		.map(([name, words]) => `${name} ${words.map(quoted).join(' ')}`)
		.join('; ');
}

/**
 * Scripts and styles are left to the policy in each page, which names its own by their hashes: where
 * two policies meet, both hold.
 */
export const PAGE_POLICY = policyText({ ...POLICY, ...FRAMING });

/** The same without a word on frames, and that word alone, for hosts that join what two rules say. */
export const PLAIN_POLICY = policyText(POLICY);
export const NO_FRAMES = policyText(FRAMING);

/** Of the pages that anybody may show. */
export const EMBED_POLICY = policyText({ ...POLICY, 'frame-ancestors': ['*'] });

/**
 * Paths of scripts that run in workers, folders with a slash at the end, and their policies. No two may
 * hold for one file: some hosts send both then.
 */
export const WORKER_POLICIES = Object.entries({
	'/_app/immutable/workers/': policyText(ENGINE_POLICY),
	'/service-worker.js': policyText(WORKER_POLICY)
});

/** With every answer but those of `OPEN`: it is for ourselves. */
export const CLOSED = {
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** In their place with what others show: a frame, the script beside it, a picture of a link. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** By folder, what is said in place of `CLOSED`. Browsers without `frame-ancestors` know no frame option that allows all. */
export const OPEN_FOLDERS = /** @type {const} */ ([
	[EMBEDS, OPEN],
	[PREVIEWS, { ...OPEN, 'X-Frame-Options': 'DENY' }]
]);

/** With every answer. */
export const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': [
		...['accelerometer', 'camera', 'display-capture', 'gyroscope'],
		...['magnetometer', 'microphone', 'midi', 'payment', 'usb']
	]
		.map((feature) => `${feature}=()`)
		// Our own pages may ask where the reader is, on a click in Compare; what frames them may not.
		.concat('geolocation=(self)')
		.join(', ')
};

/** For hosts that answer by HTTPS, as our own server does not. */
export const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=63072000' };

/** Files with a hash of their content in the name. */
export const IMMUTABLE = '/_app/immutable/';
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Asked for again each time: among them the service worker's own script. */
export const ASK_AGAIN = 'no-cache';

/**
 * The headers of an answer. What is not found is closed, wherever it was looked for.
 * @param {string} path of the request, as it was asked for: one that is spelled otherwise is closed
 * @param {number} status
 */
export function headersOf(path, status) {
	const isKept = path.startsWith(IMMUTABLE) && status === 200;
	const [, workerPolicy] = WORKER_POLICIES.find(([start]) => path.startsWith(start)) ?? [];
	const [folder, open] =
		(status === 200 && OPEN_FOLDERS.find(([start]) => path.startsWith(start))) || [];
	const pagePolicy = folder === EMBEDS ? EMBED_POLICY : PAGE_POLICY;
	return {
		'Cache-Control': isKept ? FOR_EVER : ASK_AGAIN,
		'Content-Security-Policy': workerPolicy ?? pagePolicy,
		...EVERYWHERE,
		...(open ?? CLOSED)
	};
}
