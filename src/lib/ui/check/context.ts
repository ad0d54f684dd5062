import { createContext } from 'svelte';
import type { Figure } from '../../model/figure';
import type { ClaimFacts, Judgement } from '../../model/judgement';
import type { CheckRoom } from '../../state/check-room.svelte';

/** What any component of the room may ask for, besides what every page has. */
export interface CheckUi {
	readonly room: CheckRoom;
	/** Bring a claim's ground into view on the map, with the layers that show it. */
	show(judgement: Judgement): void;
}

export const [getCheckUi, setCheckUi] = createContext<CheckUi>();

/** A figure that a judgement names: its own, or one of the facts. Null where there is none. */
export function figureOf(judgement: Judgement, facts: ClaimFacts, id: string): Figure | null {
	return judgement.figures[id] ?? facts.figures[id] ?? null;
}
