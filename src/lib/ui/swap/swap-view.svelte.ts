import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Parcel, Side } from '../../model/swap';
import type { SwapFigures } from '../../model/swap-figures';
import type { SwapResult } from '../../model/swap-result';
import type { DrawingTools } from '../../state/swap/drawing-tools.svelte';
import type { EqualChoices } from '../../state/swap/equal-choices.svelte';
import type { SwapKeeper } from '../../state/swap/swap-keeper.svelte';
import type { SwapRoom } from '../../state/swap-room.svelte';
import type { Sheet } from '../../swap/drawing';
import { swapFigures } from '../../swap/figures';
import { choiceFigures } from '../../swap/figures/control-figures';
import { m } from '$lib/paraglide/messages';
import type { SentencePart } from '../../words/sentence';
import { formatDate } from '../../words/format-date';
import { formatFigure } from '../../words/format-figure';
import { parcelName } from '../../words/swap/parcel-name';
import { swapSentences } from '../../words/swap/swap-sentences';
import type { Ui } from '../context';
import type { RegionGround, SwapUi } from './context';

interface Input {
	readonly room: SwapRoom;
	readonly choices: EqualChoices;
	readonly tools: DrawingTools;
	readonly keeper: SwapKeeper;
	readonly sheet: Sheet;
	readonly grounds: readonly RegionGround[];
	readonly ui: Ui;
}

/** The room of the swap as the page shows it: its figures, names and sentences. */
export class SwapView implements SwapUi {
	readonly room: SwapRoom;
	readonly choices: EqualChoices;
	readonly tools: DrawingTools;
	readonly keeper: SwapKeeper;
	readonly sheet: Sheet;
	readonly grounds: readonly RegionGround[];
	readonly #ui: Ui;
	readonly #dossier: Dossier;

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
		return choiceFigures(found, this.#dossier);
	});
	/** What the swap says, sentence by sentence. */
	readonly sentences: readonly (readonly SentencePart[])[] = $derived.by(() => {
		const { result, resultOf, preset } = this.room;
		return result && this.figures ? this.#sentences(result, this.figures, resultOf === preset) : [];
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
	/** What the swap is called, with a name or without. */
	readonly title: string = $derived.by(() => {
		const { swap, isPreset } = this.room;
		return swap.name ?? (isPreset ? m.swap_room_reported_title() : m.swap_room_unnamed_swap());
	});

	constructor({ room, choices, tools, keeper, sheet, grounds, ui }: Input) {
		this.room = room;
		this.choices = choices;
		this.tools = tools;
		this.keeper = keeper;
		this.sheet = sheet;
		this.grounds = grounds;
		this.#ui = ui;
		this.#dossier = ui.dossier;
	}

	readonly groundsOf = (side: Side): readonly RegionGround[] => {
		const { holder } = this.#dossier.swap[side === 'offers' ? 'offered' : 'asked'];
		return this.grounds.filter((ground) => ground.holder === holder);
	};

	readonly regionName = (id: string): string =>
		this.#dossier.regions.find((region) => region.id === id)?.name[this.#ui.display.language] ?? id;

	readonly parcelName = (parcel: Parcel): string =>
		parcelName(parcel, this.grounds, this.regionName, this.#ui.display.language);

	#sentences({ offers, asks, cutOff }: SwapResult, figures: SwapFigures, isPreset: boolean) {
		const { language } = this.#ui.display;
		return swapSentences({
			figures,
			isPreset,
			regions: {
				offers: offers.regions.map(({ region }) => region),
				asks: asks.regions.map(({ region }) => region)
			},
			settlements: { offers: offers.settlements.length, asks: asks.settlements.length },
			cutOff: cutOff.length,
			date: formatDate(this.#dossier.asOf, language),
			nameOf: this.regionName,
			language
		});
	}
}
