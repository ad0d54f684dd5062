// npm test: everything that has to hold, on a machine that may have nothing but Node.
//   --only=unit,e2e   some stages only: format, lint, types, unit, build, e2e
// e2e alone tests the build that is there.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine, runStages } from './lib/run-stages.mjs';
import { say } from './lib/say.mjs';
import { STAGES } from './lib/stages.mjs';

/** @param {string | undefined} only */
function chosen(only) {
	if (!only) return STAGES;
	const names = only.split(',').map((name) => name.trim());
	const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
	if (unknown !== undefined)
		throw new Error(
			`No stage "${unknown}". There are: ${STAGES.map((stage) => stage.name).join(', ')}`
		);
	return STAGES.filter((stage) => names.includes(stage.name));
}

async function main() {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const stages = chosen(values.only);
	await ensureInstalled();
	const total = await runStages(stages);
	if (total.skipped) say(`\nLeft out by the tests themselves: ${total.skipped}`);
	say(`\n${closingLine(total)}`);
	process.exitCode = total.failed ? 1 : 0;
}

main().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	say(`\n${closingLine({ passed: 0, failed: 1, skipped: 0 })}`);
	process.exitCode = 1;
});
