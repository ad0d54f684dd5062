// npm run check: formatting, lint and types, the quick half of `npm test`.
import { ensureInstalled } from './lib/install.mjs';
import { runStages } from './lib/run-stages.mjs';
import { stagesFor } from './lib/stages.mjs';

await ensureInstalled();
const total = await runStages(stagesFor(['format', 'lint', 'types']));
process.exitCode = total.failed ? 1 : 0;
