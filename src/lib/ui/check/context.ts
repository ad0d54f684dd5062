import { createContext } from 'svelte';
import type { Judgement } from '../../model/judgement';
import type { CheckRoom } from '../../state/check-room.svelte';

/** What any component of the room may ask for, besides what every page has. */
export interface CheckUi {
	readonly room: CheckRoom;
	/** Bring a claim's ground into view on the map, with the layers that show it. */
	show(judgement: Judgement): void;
}

export const [getCheckUi, setCheckUi] = createContext<CheckUi>();
