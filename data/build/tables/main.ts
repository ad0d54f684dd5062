// npm run facts: checks the tables kept by hand; with --accept takes what was changed in them as meant.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptedFile, writeAccepted } from './accepted.ts';
import { acceptedUnder, checkTables, verdictText } from './check-tables.ts';
import { projectRoot, readTable, tableTexts } from './table-files.ts';

const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false } } });
const verdict = checkTables(projectRoot, acceptedUnder(projectRoot));
process.stdout.write(`${verdictText(verdict)}\n`);
if (verdict.faults.length || (verdict.changes.length && !values.accept)) process.exitCode = 1;
else if (values.accept) {
	const tables = [...tableTexts(projectRoot)].map(([file, text]) => readTable(file, text));
	writeFileSync(new URL(acceptedFile, projectRoot), writeAccepted(tables));
	process.stdout.write('They are accepted.\n');
}
