import { dayOfCode, decodeSwap, type KnownAreas } from '../../formats/swap-code';
import { codeInFile, readSwapFile } from '../../formats/swap-file';
import type { OpenFault } from '../../model/open-fault';
import { fail } from '../../model/result';
import type { Swap } from '../../model/swap';
import type { SwapNotification } from '../../model/swap-outcome';
import type { Scenario } from '../../swap/scenarios';
import type { SwapRoom } from '../swap-room.svelte';
import type { OtherSwap } from './other-swap.svelte';
import type { ScenarioStore } from './scenario-store.svelte';
import { codeOf } from './swap-codes';

/** The swap of a room as a whole: kept and opened, on the device and in files, and set beside others. */
export class SwapKeeper {
	readonly store: ScenarioStore;
	readonly other: OtherSwap;
	readonly #room: SwapRoom;
	readonly #known: KnownAreas;
	/** What is to be said of the last file that was opened or saved, if anything. */
	ofFile = $state.raw<SwapNotification | null>(null);

	/** Opens a swap that is of another day than the room, by its code; false where it cannot. */
	onother: (code: string) => Promise<boolean> = () => Promise.resolve(false);

	constructor(room: SwapRoom, known: KnownAreas, store: ScenarioStore, other: OtherSwap) {
		this.#room = room;
		this.#known = known;
		this.store = store;
		this.other = other;
	}

	/** Keep the present swap on the device. `title` is what it is called where it has no name. */
	keep(title: string): void {
		const { swap } = this.#room;
		const code = codeOf(swap, this.#known);
		if (code === null) return this.#room.tell({ type: 'not-saved' });
		const isKept = this.store.save(swap.name, code, new Date());
		this.#room.tell({ type: isKept ? 'kept' : 'not-kept', name: title });
	}

	open(scenario: Scenario): void {
		if (this.#isOther(scenario.code)) return void this.#openOther(scenario.code, 'device');
		const swap = this.#decoded(scenario);
		if (swap) this.#room.open(swap, scenario.name ?? swap.name);
	}

	/** Set a kept swap, or with null the one that was reported, beside the present one. */
	async compare(scenario: Scenario | null, name: string): Promise<void> {
		const swap = scenario === null ? this.#room.preset : this.#decoded(scenario);
		if (swap) await this.other.show(scenario?.id ?? 'reported', name, swap);
	}

	/** Open what `encodeSwap` wrote, of the room's own day. */
	openCode(code: string): void {
		const swap = this.#decoded({ code });
		if (swap) this.#room.open(swap);
	}

	async openFile(file: Pick<File, 'name' | 'text'>): Promise<void> {
		const text = await file.text().catch(() => null);
		const read =
			text === null ? fail<OpenFault>('file-unreadable') : readSwapFile(text, this.#known);
		this.ofFile = null;
		if (!read.ok && read.reason === 'other-day') return this.#openOther(codeInFile(text!), 'file');
		if (!read.ok) {
			this.ofFile = { type: 'not-opened', fault: read.reason, from: 'file' };
			this.#room.tell(this.ofFile);
			return;
		}
		const { value: swap, notes: remarks } = read;
		const name = swap.name ?? file.name;
		this.#room.open(swap, name, remarks);
		await this.#room.settled();
		// One that cannot be evaluated does not stay.
		if (remarks.length > 0 && this.#room.swap === swap)
			this.ofFile = { type: 'opened', name, remarks };
	}

	/** The present swap, as in a link. Throws Error where none can hold it. */
	get code(): string {
		const code = codeOf(this.#room.swap, this.#known);
		if (code === null) throw new Error('the swap has no code');
		return code;
	}

	#isOther(code: string): boolean {
		return dayOfCode(code) !== this.#known.day;
	}

	async #openOther(code: string, from: 'file' | 'device'): Promise<void> {
		if (await this.onother(code)) return;
		this.#room.tell({ type: 'not-opened', fault: 'other-day', from });
	}

	#decoded({ code }: Pick<Scenario, 'code'>): Swap | null {
		const read = decodeSwap(code, this.#known);
		this.#room.tell(read.ok ? null : { type: 'not-opened', fault: read.reason, from: 'device' });
		return read.ok ? read.value : null;
	}
}
