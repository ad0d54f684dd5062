// npm test: everything that has to hold, on a machine that may have nothing but Node.
//   --only=unit,e2e   some stages only: format, lint, types, unit, build, e2e
// e2e alone tests the build that is there.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine, runStages } from './lib/run-stages.mjs';
import { say, seconds } from './lib/say.mjs';
import { NAMES, stagesFor } from './lib/stages.mjs';

/** @param {string | undefined} only */
function chosen(only) {
	if (!only) return NAMES;
	const names = only.split(',').map((name) => name.trim());
	const unknown = names.find((name) => !NAMES.includes(name));
	if (unknown !== undefined)
		throw new Error(`No stage "${unknown}". There are: ${NAMES.join(', ')}`);
	return names;
}

async function main() {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const stages = stagesFor(chosen(values.only));
	const started = Date.now();
	await ensureInstalled();
	const labels = stages.map(({ label }) => label.toLowerCase()).join(', ');
	say(
		`Running ${labels}: side by side where they can; all of it takes half an hour to an hour on two cores`
	);
	const total = await runStages(stages);
	if (total.skipped) say(`Left out by the tests themselves: ${total.skipped}`);
	say(`All in ${seconds(started)}\n\n${closingLine(total)}`);
	process.exitCode = total.failed ? 1 : 0;
}

main().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	say(`\n${closingLine({ passed: 0, failed: 1, skipped: 0 })}`);
	process.exitCode = 1;
});
