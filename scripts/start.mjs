// npm start: from a fresh clone to a running site. Only Node's own modules are used up to the
// install, because nothing else is there yet.
//   --port=N     first port to try (4173)
//   --host=NAME  address to listen on (127.0.0.1)
//   --rebuild    build even when nothing changed
//   --open       open the page in the default browser
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { BUILD_DIR, buildIsCurrent, buildSite } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { bold, say, seconds } from './lib/say.mjs';
import { serveOnFreePort } from './serve.mjs';

/** @param {string} url */
function openInBrowser(url) {
	const [command, ...args] =
		process.platform === 'darwin'
			? ['open', url]
			: process.platform === 'win32'
				? ['cmd', '/c', 'start', '', url]
				: ['xdg-open', url];
	if (!command) return;
	spawn(command, args, { stdio: 'ignore', detached: true })
		.on('error', () => say('No browser could be opened; the address is above.'))
		.unref();
}

async function main() {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4173' },
			host: { type: 'string', default: '127.0.0.1' },
			rebuild: { type: 'boolean', default: false },
			open: { type: 'boolean', default: false }
		}
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new Error(`--port=${values.port} is not a port`);

	await ensureInstalled();
	if (!values.rebuild && buildIsCurrent()) {
		say('The build is up to date');
	} else {
		const started = Date.now();
		say('Building the site (half a minute as a rule)');
		if ((await buildSite()) !== 0) throw new Error('The build failed; its messages are above');
		say(`Built in ${seconds(started)}`);
	}

	const server = await serveOnFreePort({ dir: BUILD_DIR, port, host: values.host });
	say(`\n${bold(`Salient is at ${server.url}/`)}\nCtrl-C ends it.`);
	if (values.open) openInBrowser(`${server.url}/`);

	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
		process.once(signal, () => {
			say('\nEnded.');
			server.close().then(() => process.exit(0));
		});
}

main().catch((error) => {
	console.error(`\n${error.message}`);
	process.exit(1);
});
