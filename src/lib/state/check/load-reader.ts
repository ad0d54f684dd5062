import type { checkText } from '../../claims/check-text';
import { withDayTables } from '../../dossier/day-facts';
import type { ClaimFacts } from '../../model/judgement';
import type { PackedSeries } from '../../model/series';
import { whole } from '../../model/whole-module';

/** What texts are checked with. */
export interface Reader {
	readonly facts: ClaimFacts;
	readonly checkText: typeof checkText;
}

/**
 * What the first text waits for: the code that reads, and the facts with what is known of other days.
 * Rejects where the code cannot be had.
 */
export async function loadReader(facts: ClaimFacts, base: string): Promise<Reader> {
	const [reading, withDays] = await Promise.all([
		whole(import('../../claims/check-text')),
		loadDays(facts, base)
	]);
	return { facts: withDays, checkText: reading.checkText };
}

/**
 * Fetch `{base}/layers/series.json` and `published.json`, and put them to the facts. The facts as they are
 * where these cannot be had: claims of other days have no answer then.
 */
async function loadDays(facts: ClaimFacts, base: string): Promise<ClaimFacts> {
	try {
		const [series, published] = await Promise.all([
			fetchJson<PackedSeries>(`${base}/layers/series.json`),
			fetchJson<Readonly<Record<string, string>>>(`${base}/layers/published.json`)
		]);
		return withDayTables(facts, series, published);
	} catch (error) {
		console.error(error);
		return facts;
	}
}

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}
