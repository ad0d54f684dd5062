import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changesOf } from '../../../data/build/tables/accepted.ts';
import {
	acceptedUnder,
	faultsInFacts,
	type Verdict
} from '../../../data/build/tables/check-tables.ts';
import { projectRoot, readTable, tableTexts } from '../../../data/build/tables/table-files.ts';

/** Of the further drawn days these: all are checked alike, and each takes its time. */
const furtherDays = ['2024-09-06', '2025-03-12'];

/** The tables of the project in a folder of their own, to be changed and checked. */
export class TablesCopy {
	readonly texts = new Map(
		[...tableTexts(projectRoot)].filter(
			([file]) => !file.includes('/dated/') || furtherDays.some((day) => file.includes(day))
		)
	);
	readonly accepted = acceptedUnder(projectRoot);
	readonly #folder = mkdtempSync(join(tmpdir(), 'salient-tables-'));
	readonly #root = pathToFileURL(`${this.#folder}/`);

	constructor() {
		for (const folder of ['data/facts/dated', 'seeds'])
			mkdirSync(join(this.#folder, folder), { recursive: true });
		for (const [file, text] of this.texts) writeFileSync(new URL(file, this.#root), text);
	}

	/** What the checks say of the tables with another text in one of them; the other ones are as accepted. */
	verdictWith(file: string, text: string): Verdict {
		writeFileSync(new URL(file, this.#root), text);
		const faults = faultsInFacts(this.#root);
		const changes: string[] = [];
		faults.catch(() => changes.push(...changesOf(readTable(file, text), this.accepted)));
		writeFileSync(new URL(file, this.#root), this.texts.get(file)!);
		return { faults: faults.all, changes };
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true });
	}
}
