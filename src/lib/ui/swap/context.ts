import { createContext } from 'svelte';
import type { Figure } from '../../model/figure';
import type { Holder } from '../../model/holder';
import type { Parcel, Side } from '../../model/swap';
import type { DrawingTools } from '../../state/swap/drawing-tools.svelte';
import type { SwapKeeper } from '../../state/swap/swap-keeper.svelte';
import type { EqualChoices } from '../../state/swap/equal-choices.svelte';
import type { SwapRoom } from '../../state/swap-room.svelte';
import type { Sheet } from '../../swap/drawing';
import type { SwapFigures } from '../../model/swap-result';
import type { SentencePart } from '../../words/sentence';
import '../../words/swap/swap-figure-words';

/** The ground held in one region, drawn. */
export interface RegionGround {
	readonly region: string;
	readonly holder: Holder;
	/** Layer group that it belongs to. */
	readonly group: string;
	/** Ids of its features of `control.geojson`, held and contested. */
	readonly areas: readonly string[];
	readonly heldAreas: readonly string[];
	/** SVG path on the sheet. */
	readonly path: string;
	/** Where on the sheet it lies. */
	readonly view: Sheet['box'];
}

/** What the components of the room for composing a swap may ask for. */
export interface SwapUi {
	readonly room: SwapRoom;
	readonly choices: EqualChoices;
	readonly tools: DrawingTools;
	readonly keeper: SwapKeeper;
	/** Of the last swap that was evaluated; null before the first. */
	readonly figures: SwapFigures | null;
	/** Of the swap that is set beside it; null where there is none. */
	readonly otherFigures: SwapFigures | null;
	/** Of the equal areas that can be asked for, by region. */
	readonly choiceFigures: ReadonlyMap<string, Figure>;
	/** What the swap says, sentence by sentence. */
	readonly sentences: readonly (readonly SentencePart[])[];
	/** The same as plain text. */
	readonly text: string;
	/** What the swap is called, with a name or without. */
	readonly title: string;
	readonly sheet: Sheet;
	readonly grounds: readonly RegionGround[];
	/** Regions whose ground a side can have. */
	groundsOf(side: Side): readonly RegionGround[];
	regionName(id: string): string;
	/** A parcel's own name, or what its ground is. */
	parcelName(parcel: Parcel): string;
}

export const [getSwapUi, setSwapUi] = createContext<SwapUi>();
