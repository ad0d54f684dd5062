import { browser } from '$app/environment';
import type { KnownAreas } from '$lib/formats/swap-code';
import { getOrMake } from '$lib/model/collect';
import { dayMeasureName } from '$lib/model/layer-names';
import type { SideHolders } from '$lib/model/swap';
import { EngineClient } from '$lib/state/engine-client';
import { DrawingTools } from '$lib/state/swap/drawing-tools.svelte';
import { EqualChoices } from '$lib/state/swap/equal-choices.svelte';
import { GroundReadout } from '$lib/state/swap/ground-readout';
import { OtherSwap } from '$lib/state/swap/other-swap.svelte';
import { ScenarioStore } from '$lib/state/swap/scenario-store.svelte';
import { SwapKeeper } from '$lib/state/swap/swap-keeper.svelte';
import { SwapRoom } from '$lib/state/swap-room.svelte';
import { withoutOwner } from '$lib/state/without-owner.svelte';
import { reportedPreset } from '$lib/swap/parcel-acts';

interface RoomInput {
	/** Where this edition's layers are fetched. */
	readonly address: string;
	readonly holders: SideHolders;
	/** Features that make up the ground that was offered. */
	readonly offered: readonly string[];
	readonly known: KnownAreas;
}

/** Everything that the room works with. */
type OpenRoom = ReturnType<typeof newRoom>;

/** By day. */
const kept = new Map<string | undefined, OpenRoom>();

/** The room of a day, as it was left: going to another page and back loses nothing but the engine's worker. */
export function openRoom(input: RoomInput): OpenRoom {
	// On the server each page has a room of its own: one that is kept would be everybody's.
	if (!browser) return newRoom(input);
	return getOrMake(kept, input.known.day, () => withoutOwner(() => newRoom(input)));
}

function newRoom({ address, holders, offered, known }: RoomInput) {
	const { day } = known;
	const engine = new EngineClient({ base: address, holders, day });
	const control = day === undefined ? 'control' : dayMeasureName('control', day);
	const readout = new GroundReadout(`${address}/measure/${control}.json`, holders);
	const room = new SwapRoom(engine, reportedPreset(offered));
	return {
		known,
		engine,
		room,
		choices: new EqualChoices(engine),
		tools: new DrawingTools(room, readout),
		keeper: new SwapKeeper(room, known, new ScenarioStore(deviceStore()), new OtherSwap(engine))
	};
}

/** Reading `localStorage` alone throws where a browser keeps nothing. */
function deviceStore(): Storage | null {
	if (!browser) return null;
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}
