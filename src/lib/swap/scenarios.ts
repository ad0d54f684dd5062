import * as v from 'valibot';
import { cleanName } from '../model/swap-name';

/** A swap that a person keeps on the device. */
export interface Scenario {
	/** Unique in its list. */
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

/** A new one at the end of the list. */
export function addScenario(
	scenarios: Scenarios,
	{ name, savedAt, code }: Omit<Scenario, 'id'>
): { readonly scenarios: Scenarios; readonly id: string } {
	const id = nextId(scenarios);
	const scenario = { id, name: cleanName(name), savedAt, code };
	return { scenarios: { ...scenarios, list: [...scenarios.list, scenario] }, id };
}

/** The same scenarios for an id that is not there, here and below. */
export function renameScenario(scenarios: Scenarios, id: string, name: string | null): Scenarios {
	return changed(scenarios, id, (one) => [{ ...one, name: cleanName(name) }]);
}

/** A copy right after it, under a name of its own. */
export function duplicateScenario(
	scenarios: Scenarios,
	id: string,
	{ name, savedAt }: Pick<Scenario, 'name' | 'savedAt'>
): Scenarios {
	const copy = { id: nextId(scenarios), name: cleanName(name), savedAt };
	return changed(scenarios, id, (one) => [one, { ...one, ...copy }]);
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

/** Above every number in use, also by entries that could not be read. */
function nextId({ list, unread }: Scenarios): string {
	const ids = [...list, ...unread].map((entry) => {
		const { id } = (entry ?? {}) as { id?: unknown };
		return typeof id === 'string' && /^\d{1,9}$/.test(id) ? Number(id) : 0;
	});
	return String(Math.max(0, ...ids) + 1);
}
