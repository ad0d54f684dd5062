import * as v from 'valibot';
import { cleanName } from '../model/swap-name';

/** A swap that a person keeps on the device. */
export interface Scenario {
	/** Unique among all that were ever kept, on whatever page. */
	readonly id: string;
	/** The person's name for it; null: it is named by when it was saved. */
	readonly name: string | null;
	/** ISO date and time. */
	readonly savedAt: string;
	/** What `encodeSwap` wrote. */
	readonly code: string;
}

/** The kept swaps in the person's order, and what else stood in the store: it is written back as it was. */
export interface Scenarios {
	readonly list: readonly Scenario[];
	/** Entries that could not be read. */
	readonly unread: readonly unknown[];
}

export const noScenarios: Scenarios = { list: [], unread: [] };

const scenariosVersion = 1;

/** A swap to be kept, under an id of its own: pages that are open at once must not give the same one. */
export function newScenario({ name, savedAt, code }: Omit<Scenario, 'id'>): Scenario {
	// `randomUUID` is there on secure hosts alone.
	const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
	return { id, name: cleanName(name), savedAt, code };
}

/** One more, at a place of the list, at its end where none is given; nothing where it is there already. */
export function addScenario(scenarios: Scenarios, one: Scenario, place = Infinity): Scenarios {
	const { list } = scenarios;
	if (list.some(({ id }) => id === one.id)) return scenarios;
	return { ...scenarios, list: [...list.slice(0, place), one, ...list.slice(place)] };
}

/** The same scenarios for an id that is not there, here and below. */
export function renameScenario(scenarios: Scenarios, id: string, name: string | null): Scenarios {
	return changed(scenarios, id, (one) => [{ ...one, name: cleanName(name) }]);
}

export function removeScenario(scenarios: Scenarios, id: string): Scenarios {
	return changed(scenarios, id, () => []);
}

/** All of them as one JSON text, with what could not be read. */
export function writeScenarios({ list, unread }: Scenarios): string {
	return JSON.stringify({ version: scenariosVersion, scenarios: [...list, ...unread] });
}

/**
 * Read what `writeScenarios` wrote. Never throws: what is broken is kept in `unread`, so that writing
 * them again loses nothing.
 *
 * @param text null: nothing was ever kept
 */
export function readScenarios(text: string | null): Scenarios {
	if (text === null || text.trim() === '') return noScenarios;
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { list: [], unread: [text] };
	}
	const store = v.safeParse(storeSchema, json);
	if (!store.success) return { list: [], unread: [json] };
	const [list, unread]: [Scenario[], unknown[]] = [[], []];
	const ids = new Set<string>();
	for (const entry of store.output.scenarios) {
		const scenario = v.safeParse(scenarioSchema, entry);
		if (scenario.success && !ids.has(scenario.output.id)) {
			ids.add(scenario.output.id);
			list.push(scenario.output);
		} else unread.push(entry);
	}
	return { list, unread };
}

const scenarioSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	name: v.nullable(v.string()),
	savedAt: v.pipe(v.string(), v.isoTimestamp()),
	code: v.pipe(v.string(), v.nonEmpty())
});

const storeSchema = v.object({
	version: v.literal(scenariosVersion),
	scenarios: v.array(v.unknown())
});

function changed(
	scenarios: Scenarios,
	id: string,
	to: (one: Scenario) => readonly Scenario[]
): Scenarios {
	if (!scenarios.list.some((one) => one.id === id)) return scenarios;
	return { ...scenarios, list: scenarios.list.flatMap((one) => (one.id === id ? to(one) : [one])) };
}
