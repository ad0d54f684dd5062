import { createContext } from 'svelte';
import type { Figure } from '../../model/figure';
import type { Parcel, Side } from '../../model/swap';
import type { SwapNotification } from '../../model/swap-outcome';
import type { SwapFigures } from '../../model/swap-result';
import type { Localised } from '../../model/text';
import type { DrawingTools } from '../../state/swap/drawing-tools.svelte';
import type { EqualChoices } from '../../state/swap/equal-choices.svelte';
import type { SwapKeeper } from '../../state/swap/swap-keeper.svelte';
import type { SwapRoom } from '../../state/swap-room.svelte';
import type { Sheet } from '../../swap/drawing';
import type { RegionGround } from '../../swap/region-grounds';
import { swapFigures } from '../../swap/figures';
import { choiceFigures } from '../../swap/figures/control-figures';
import { m } from '$lib/paraglide/messages';
import { plainText, type SentencePart } from '../../words/sentence';
import { formatDate } from '../../words/format-date';
import { formatFigure } from '../../words/format-figure';
import { holderOf } from '../../words/names';
import { ownWords } from '../../words/own-words';
import { notificationWords } from '../../words/swap/notification-words';
import { parcelName } from '../../words/swap/parcel-name';
import '../../words/swap/swap-figure-words';
import { swapSentences, type SwapWords } from '../../words/swap/swap-sentences';
import { swapHeadline } from '../../words/swap/swap-headline';
import { getUi } from '../context';

/** A settlement that growing can start from. */
export interface GrowPlace {
	readonly name: Localised;
	/** The region that it lies in. */
	readonly region: string;
	/** `[longitude, latitude]` in degrees. */
	readonly at: readonly [number, number];
}

/** The room for composing a swap as its components show it: its figures, names and sentences. */
export class SwapView {
	readonly room: SwapRoom;
	readonly choices: EqualChoices;
	readonly tools: DrawingTools;
	readonly keeper: SwapKeeper;
	readonly sheet: Sheet;
	readonly grounds: readonly RegionGround[];
	readonly #ui = getUi();
	readonly #dossier = this.#ui.dossier;

	/** Of the last swap that was evaluated; null before the first. */
	readonly figures: SwapFigures | null = $derived.by(
		() => this.room.result && swapFigures(this.room.result, this.#dossier)
	);
	/** Of the swap that is set beside it; null where there is none. */
	readonly otherFigures: SwapFigures | null = $derived.by(() => {
		const { shown } = this.keeper.other;
		return shown && swapFigures(shown.result, this.#dossier, 'other');
	});
	/** Of the equal areas that can be asked for, by region. */
	readonly choiceFigures: ReadonlyMap<string, Figure> = $derived.by(() => {
		const found = this.choices.choices.flatMap(({ region, found }) =>
			found ? [{ region, ...found }] : []
		);
		return choiceFigures(found, this.#dossier, this.figures?.offers.area?.precision);
	});
	/** What the swap says, sentence by sentence. */
	readonly sentences: readonly (readonly SentencePart[])[] = $derived.by(() => {
		const words = this.#words();
		return words ? swapSentences(words) : [];
	});
	/** The same as plain text. */
	readonly text: string = $derived.by(() =>
		this.sentences
			.map((parts) =>
				parts
					.map((part) => (typeof part === 'string' ? part : formatFigure(part, this.#ui.display)))
					.join('')
			)
			.join(' ')
	);
	/** What each side would give and where, in one line; empty before it was evaluated. */
	readonly headline: string = $derived.by(() => {
		const words = this.#words();
		return words ? plainText(swapHeadline(words), this.#ui.display) : '';
	});
	/** What the swap is called, with a name or without. */
	readonly title: string = $derived.by(() => {
		const { swap, isPreset } = this.room;
		if (swap.name !== null) return ownWords(swap.name);
		return isPreset ? this.presetTitle : m.swap_room_unnamed_swap();
	});
	/** What the swap that the room opens with is called: on another day than the proposal's, nothing was proposed. */
	get presetTitle(): string {
		return this.isProposed
			? m.swap_room_reported_title()
			: m.swap_room_day_title({ date: formatDate(this.#dossier.asOf, this.#ui.display.language) });
	}
	/** Whether the room opens with what was proposed. */
	readonly isProposed: boolean;

	/** Call it as the page is made. */
	constructor(
		parts: Pick<
			SwapView,
			'room' | 'choices' | 'tools' | 'keeper' | 'sheet' | 'grounds' | 'isProposed'
		>
	) {
		this.room = parts.room;
		this.choices = parts.choices;
		this.tools = parts.tools;
		this.keeper = parts.keeper;
		this.sheet = parts.sheet;
		this.grounds = parts.grounds;
		this.isProposed = parts.isProposed;
	}

	/** Regions whose ground a side can have. */
	readonly groundsOf = (side: Side): readonly RegionGround[] => {
		const { holder } = this.#dossier.swap[side === 'offers' ? 'offered' : 'asked'];
		return this.grounds.filter((ground) => ground.holder === holder);
	};

	readonly regionName = (id: string): string =>
		this.#dossier.regions.find((region) => region.id === id)?.name[this.#ui.display.language] ?? id;

	/** A parcel's own name, or what its ground is. */
	readonly parcelName = (parcel: Parcel): string =>
		parcelName(parcel, this.grounds, this.regionName, this.#ui.display.language);

	/** What happened, in words. */
	notificationText(notification: SwapNotification): string {
		const { offered, asked } = this.#dossier.swap;
		const holders = { offers: holderOf(offered.holder), asks: holderOf(asked.holder) };
		return notificationWords(notification, holders, this.#ui.display);
	}

	#words(): SwapWords | null {
		const { result, resultOf, preset } = this.room;
		const { figures } = this;
		if (!result || !figures) return null;
		const { offers, asks, cutOff } = result;
		return {
			figures,
			isPreset: this.isProposed && resultOf === preset,
			regions: {
				offers: offers.regions.map(({ region }) => region),
				asks: asks.regions.map(({ region }) => region)
			},
			settlements: { offers: offers.settlements.length, asks: asks.settlements.length },
			cutOff: cutOff.length,
			date: formatDate(this.#dossier.asOf, this.#ui.display.language),
			nameOf: this.regionName,
			display: this.#ui.display
		};
	}
}

export const [getSwapUi, setSwapUi] = createContext<SwapView>();
