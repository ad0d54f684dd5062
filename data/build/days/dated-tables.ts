import { readdirSync } from 'node:fs';
import type { Problems } from '../check/problems.ts';
import { dataFolder, readDossier, readFacts, type Facts } from '../facts.ts';
import { isDay } from '../read-rows.ts';

const kinds = ['line-of-contact', 'settlement-control'] as const;

/** Where the tables of the further drawn days are. */
export function datedFolder(data = dataFolder): URL {
	return new URL('facts/dated/', data);
}

/** The further drawn days, ISO, in order: those that have tables. Notes a file that is none, and one without its pair. */
export function datedDays(problems: Problems, data = dataFolder): string[] {
	const names = readdirSync(datedFolder(data)).sort();
	const shipped = readDossier(data).asOf;
	const days = new Set<string>();
	for (const name of names) {
		const [, kind, date] = /^([a-z-]+)-(\d{4}-\d\d-\d\d)\.csv$/.exec(name) ?? [];
		if (!date || !isDay(date) || !kinds.some((known) => known === kind))
			problems.add(`dated/${name}: expected ${kinds.join(' or ')}, a day such as 2024-09-06, .csv`);
		else if (date === shipped)
			problems.add(`dated/${name}: the tables of ${shipped} are those in data/facts`);
		else days.add(date);
	}
	for (const date of days)
		for (const kind of kinds) {
			const pair = `${kind}-${date}.csv`;
			problems.expect(names.includes(pair), `dated/${pair}: the table is missing`);
		}
	return [...days].sort();
}

/** The facts of every drawn day, the shipped one first, then in order. Notes what cannot be read, with file and line. */
export function readDrawnDays(problems: Problems, data = dataFolder): Facts[] {
	const read: Facts[] = [];
	problems.catch(() => read.push(readFacts(readDossier(data).asOf, undefined, data)));
	for (const date of datedDays(problems, data))
		problems.catch(() => read.push(readFacts(date, datedFolder(data), data)));
	return read;
}
