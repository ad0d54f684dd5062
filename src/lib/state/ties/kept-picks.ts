import { getOrMake } from '../../model/collect';
import type { FigureWording } from '../../model/figure-codes';
import { type Pick, pickKey } from '../../model/comparison';
import type { StepPosition } from '../../model/swap';
import type { CompareRoom } from '../compare-room.svelte';
import type { OwnLayers } from '../yours/own-layers.svelte';

interface KeptPick {
	readonly at: number;
	readonly pick: Pick;
	readonly name: FigureWording;
}

/** A comparison with ground of the reader's own file in it, as it was when they left the room. */
interface KeptComparison {
	readonly picks: readonly KeptPick[];
	/** The rest of it as a link holds it; null: what the page opens with. */
	readonly link: string | null;
	/** Which of the file's lies over the map, where, and how it is turned; null: none of them. */
	readonly laid: {
		readonly key: string;
		readonly at: StepPosition | null;
		readonly turnDegrees: number;
	} | null;
}

/** What was compared of the reader's own file, which no link holds: kept as long as the tab is open. */
export class KeptPicks {
	#kept: KeptComparison | null = null;

	get any(): boolean {
		return this.#kept !== null;
	}

	/** The rest of the comparison as a link holds it; null where nothing is kept, or the page opens with it. */
	get link(): string | null {
		return this.#kept?.link ?? null;
	}

	/** Keeps what a room has of the file's; a room without any forgets what was kept. */
	keep(room: CompareRoom, link: string | null): void {
		const picks = room.picks.flatMap((pick, at) => {
			const thing = room.isOwn(pick) ? room.thingOf(pick) : null;
			return thing ? [{ at, pick, name: thing.name }] : [];
		});
		const laid = picks.find(({ pick }) => pickKey(pick) === room.placedKey);
		this.#kept =
			picks.length === 0
				? null
				: {
						...{ picks, link },
						laid: laid ? { key: pickKey(laid.pick), ...room.placement.rested } : null
					};
	}

	/** Puts back what the room knows of it, each in its place; returns the names of what it does not know any more. */
	putBack(room: CompareRoom): FigureWording[] {
		const { picks = [], laid = null } = this.#kept ?? {};
		// By its name, too: another folder may hold a file of the same name and day.
		const isKnown = ({ pick, name }: KeptPick) =>
			JSON.stringify(room.thingOf(pick)?.name) === JSON.stringify(name);
		room.insert(picks.filter(isKnown));
		if (laid && room.isPicked(laid.key)) {
			room.lay(laid.key);
			room.placement.restore(laid.at, laid.turnDegrees);
		}
		return picks.filter((one) => !isKnown(one)).map(({ name }) => name);
	}
}

const keptBy = new WeakMap<OwnLayers, KeptPicks>();

/** Of the site's own files: as long as they are, for every visit of the room. */
export function keptPicks(own: OwnLayers): KeptPicks {
	return getOrMake(keptBy, own, () => new KeptPicks());
}
