import type { Bounds } from '../../model/dossier';
import type { Language } from '../../model/language';
import type { LonLat } from '../../model/map-overlay';
import type { CompareRoom } from '../../state/compare-room.svelte';
import { type EqualAreaScene, loadEqualAreaScene } from '../../state/compare/equal-area-scene';
import type { FlatShape } from '../../pictures/flat-shape';
import type { CompareItem } from '../../model/comparison';
import { say } from '../../words/figure-words';

/** Whether the whole is shown in equal area, and the drawing, fetched when it is first asked for. */
export class FlatView {
	readonly #base: string;
	open = $state(false);
	failed = $state(false);
	scene = $state.raw<EqualAreaScene | null>(null);
	#loading = false;

	/** @param base address prefix of the site, without a slash at the end */
	constructor(base: string) {
		this.#base = base;
	}

	toggle(): void {
		this.open = !this.open;
		this.failed = false;
	}

	/** Fetch what it needs: the drawing, and the picks' full outlines. */
	load(bounds: Bounds, country: string, room: CompareRoom): void {
		room.fetchOutlines();
		if (this.scene || this.#loading) return;
		this.#loading = true;
		void loadEqualAreaScene(this.#base, bounds, country).then((scene) => {
			this.#loading = false;
			this.scene = scene;
			this.failed = scene === null;
			if (!scene) this.open = false;
		});
	}

	/**
	 * What is compared, on the drawing: at its own place, the laid one where it lies. What lies out of
	 * sight comes in, side by side across the middle.
	 */
	shapes(
		room: CompareRoom,
		items: readonly CompareItem[],
		bounds: Bounds,
		language: Language
	): FlatShape[] {
		const scene = this.scene;
		if (!scene) return [];
		const strangers = items.filter(
			(item) => item.key !== room.placedKey && !isIn(bounds, room.homeOf(item.pick))
		);
		return items.flatMap((item): FlatShape[] => {
			const stranger = strangers.indexOf(item);
			const rings =
				item.key === room.placedKey
					? room.placement.placed
					: stranger < 0
						? room.ringsOf(item.pick)
						: room.movedTo(item.pick, placeOf(stranger, strangers.length, bounds));
			const drawn = rings && scene.draw(rings);
			if (!drawn) return [];
			const { key, letter, holder } = item;
			return [
				{ key, letter, holder, name: say(item.name, language), moved: stranger >= 0, ...drawn }
			];
		});
	}
}

function isIn([west, south, east, north]: Bounds, at: LonLat | null): boolean {
	return at !== null && at[0] > west && at[0] < east && at[1] > south && at[1] < north;
}

/** One of several places side by side, between the west of the bounds and their middle. */
function placeOf(index: number, count: number, [west, south, east, north]: Bounds): LonLat {
	return [
		west + (0.12 + (0.5 * (index + 0.5)) / count) * (east - west),
		south + 0.58 * (north - south)
	];
}
