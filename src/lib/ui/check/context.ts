import { createContext } from 'svelte';
import type { Judgement } from '../../model/judgement';
import type { CheckedClaim, CheckRoom } from '../../state/check-room.svelte';
import type { CheckView } from '../../state/check/check-view.svelte';

/** What any component of the room may ask for, besides what every page has. */
export interface CheckUi {
	readonly room: CheckRoom;
	readonly view: CheckView;
	/** Bring a claim's ground into view on the map, with the layers that show it. */
	show(judgement: Judgement): void;
	/** The whole address that checks a claim again; null where no link can hold it. */
	linkOf(claim: CheckedClaim): string | null;
}

export const [getCheckUi, setCheckUi] = createContext<CheckUi>();
