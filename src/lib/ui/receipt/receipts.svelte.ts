import { createContext, untrack } from 'svelte';
import type { Figure } from '../../model/figure';
import { type FindFigure, withInputs } from '../../model/find-figure';

/** A receipt that is on the page for as long as a Figure shows its number, or one derived from it. */
export class ShownReceipt {
	/** Null while only the build knows it: of what has not come to life yet. */
	figure: Figure | null = $state.raw(null);
	users = 0;

	constructor(
		readonly id: string,
		figure: Figure | null,
		/** Came after the page was there: nobody without scripts will read it. */
		public isLate: boolean
	) {
		this.figure = figure;
	}
}

/** The receipts of a page, each once. */
export class Receipts {
	/** In order of first use. */
	list: readonly ShownReceipt[] = $state.raw([]);
	/** Without a prototype: an id may be any word. */
	readonly #byId: Record<string, ShownReceipt> = Object.create(null) as Record<string, never>;
	#isPageThere = false;

	/** From now on, receipts come late. */
	pageIsThere(): void {
		this.#isPageThere = true;
	}

	/**
	 * Before what the build printed comes to life: receipts take its order, for by their order they find
	 * what was printed, and those of what comes to life later stay.
	 */
	adopt(printed: readonly string[]): void {
		const others = this.list.filter(({ id }) => !printed.includes(id));
		for (const other of others) other.isLate = true;
		this.list = [
			...printed.map((id) => (this.#byId[id] ??= new ShownReceipt(id, null, false))),
			...others
		];
	}

	/** What was printed is gone, or shown by what took its place. */
	forgetPrinted(): void {
		for (const receipt of this.list) if (receipt.users === 0) this.#drop(receipt);
	}

	/** Of the figures that have a receipt here, one by its id. Throws Error on another. */
	readonly find: FindFigure = (id) => {
		const receipt = this.#byId[id];
		if (!receipt?.figure) throw new Error(`No receipt of ${id} is on the page`);
		return receipt.figure;
	};

	/** Each stays until it was let go as often as it was shown; the last figure of an id is what it tells. */
	show(figures: readonly Figure[]): void {
		for (const figure of figures) {
			const known = this.#byId[figure.id];
			const receipt = known ?? new ShownReceipt(figure.id, figure, this.#isPageThere);
			if (!known) this.#keep(receipt);
			receipt.users++;
			if (receipt.figure !== figure) receipt.figure = figure;
		}
	}

	letGo(figures: readonly Figure[]): void {
		for (const { id } of figures) {
			const receipt = this.#byId[id];
			if (!receipt || --receipt.users > 0) continue;
			// Another Figure of the same id may take its place within the same update.
			queueMicrotask(() => {
				if (receipt.users === 0 && this.#byId[id] === receipt) this.#drop(receipt);
			});
		}
	}

	#keep(receipt: ShownReceipt): void {
		this.#byId[receipt.id] = receipt;
		this.list = [...this.list, receipt];
	}

	#drop(receipt: ShownReceipt): void {
		Reflect.deleteProperty(this.#byId, receipt.id);
		this.list = this.list.filter((one) => one !== receipt);
	}
}

const [receiptsOfPage, setReceipts] = createContext<Receipts>();
const [getFind, setFind] = createContext<FindFigure>();

/** For a component that knows a figure by its id alone: of the dossier, or worked out above it. */
export { getFind as findFigure };
export { receiptsOfPage };

/** For the frame of a page: receipts from here on are kept in `receipts`. `find` knows the dossier's figures. */
export function provideReceipts(receipts: Receipts, find: FindFigure): Receipts {
	setFind(find);
	return setReceipts(receipts);
}

/** For a component that works figures out: those below it may be derived from them. */
export function provideFigures(own: () => readonly Figure[]): void {
	const outer = getFind();
	const byId = $derived(Object.fromEntries(own().map((figure) => [figure.id, figure])));
	setFind((id) => byId[id] ?? outer(id));
}

/** For a component that shows a figure: its receipt is on the page for as long as the component is. */
export function registerReceipt(figure: () => Figure): void {
	const receipts = receiptsOfPage();
	const find = getFind();
	let shown: readonly Figure[] = [];
	const update = (next: readonly Figure[]) => {
		receipts.show(next);
		receipts.letGo(shown);
		shown = next;
	};
	// At once, for the server, which runs no effects.
	untrack(() => update(withInputs(figure(), find)));
	$effect.pre(() => {
		const now = figure();
		if (now !== shown[0]) untrack(() => update(withInputs(now, find)));
	});
	$effect(() => () => update([]));
}
