// npm run check: formatting, lint and types, the quick half of `npm test`.
import { ensureInstalled } from './lib/install.mjs';
import { runStages } from './lib/run-stages.mjs';
import { STAGES } from './lib/stages.mjs';

const QUICK = ['format', 'lint', 'types'];

await ensureInstalled();
const total = await runStages(STAGES.filter((stage) => QUICK.includes(stage.name)));
process.exitCode = total.failed ? 1 : 0;
