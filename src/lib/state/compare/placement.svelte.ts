import { boundsOfCoords } from '../../geo/bounding-box';
import { multiPolygonOf, type Rings, ringsAreaSqKm } from '../../geo/rings';
import type { Bounds } from '../../model/dossier';
import type {
	LonLat,
	OverlayView,
	PlacementFeatures,
	PlacementMoves,
	PlacementProperties
} from '../../model/map-overlay';
import { type StepPosition, stepsPerDegree } from '../../model/swap';
import type { Coverage, CoverageIndex } from './coverage';
import type { PlacedShape } from './placed-shape';

/** How long after a touch of a slider or a key the exact work is done, in ms. */
const restMs = 180;
/** The same while a hand holds it, which says itself when it lets go. */
const heldRestMs = 3000;

interface PlacementInput {
	readonly shape: () => PlacedShape | null;
	readonly properties: () => PlacementProperties | null;
	/** What it is measured against, when that is here. */
	readonly index: () => CoverageIndex | null;
}

/** The copy of a shape that lies over the map: where it is, how it is turned, and what it covers there. */
export class Placement {
	/** Null: in its own place. */
	at = $state.raw<StepPosition | null>(null);
	#turn = $state(0);
	/** Whether what is shown is still the quick copy's, for a shape that has one. */
	#inMotion = $state(false);
	/** Where it last rested: what a link holds. */
	rested = $state.raw<{ at: StepPosition | null; turnDegrees: number }>(atHome);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #input: PlacementInput;

	/** Its centre in degrees; null where nothing is laid. */
	readonly centre: LonLat | null = $derived.by(() => {
		const home = this.#input.shape()?.home;
		if (!home) return null;
		return this.at ? [this.at[0] / stepsPerDegree, this.at[1] / stepsPerDegree] : home;
	});
	readonly placed: Rings | null = $derived.by(() => {
		const shape = this.#input.shape();
		return shape && this.centre && shape.placed(this.centre, this.#turn, this.#inMotion);
	});
	readonly placedSqKm: number = $derived.by(() => (this.placed ? ringsAreaSqKm(this.placed) : 0));
	/** Null until the ground under it is here. */
	readonly coverage: Coverage | null = $derived.by(
		() => (this.placed && this.#input.index()?.of(this.placed, this.placedSqKm)) ?? null
	);
	readonly features: PlacementFeatures | null = $derived.by(() => {
		const properties = this.#input.properties();
		if (!this.placed || !properties) return null;
		const geometry = multiPolygonOf(this.placed);
		return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] };
	});

	readonly #moves: PlacementMoves = {
		onmove: (to) => this.moveTo(to, true),
		onturn: (degrees) => this.turnTo(degrees, true),
		onrest: () => this.rest()
	};

	constructor(input: PlacementInput) {
		this.#input = input;
	}

	/** The box around it with as much room on each side as it is large; null where nothing is laid. */
	get bounds(): Bounds | null {
		if (!this.placed) return null;
		const [west, south, east, north] = boundsOfCoords(this.placed.coords);
		const [aside, above] = [(east - west) / 2, (north - south) / 2];
		return [west - aside, Math.max(-85, south - above), east + aside, Math.min(85, north + above)];
	}

	/** It as the map draws and moves it. */
	get onMap(): OverlayView['placement'] {
		const { features: shape, centre } = this;
		return shape && centre && { shape, centre, turnDegrees: this.#turn, moves: this.#moves };
	}
	/** Clockwise from how it lies at home, in whole degrees from 0 to 359. */
	get turnDegrees(): number {
		return this.#turn;
	}

	/**
	 * Put its centre somewhere, null: to its own place. It is in motion until it rests.
	 *
	 * @param held whether a hand holds it that will call `rest`
	 */
	moveTo(centre: LonLat | null, held = false): void {
		const place = centre && (this.#input.shape()?.within(centre) ?? centre);
		this.at = place && [
			Math.round(place[0] * stepsPerDegree),
			Math.round(place[1] * stepsPerDegree)
		];
		this.#moved(held);
	}

	turnTo(degrees: number, held = false): void {
		this.#turn = ((Math.round(degrees) % 360) + 360) % 360;
		this.#moved(held);
	}

	/** The hand has let go. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#inMotion = false;
		this.rested = { at: this.at, turnDegrees: this.#turn };
	}

	/** As another shape is laid, or a link is opened. */
	restore(at: StepPosition | null, turnDegrees: number): void {
		this.at = at;
		this.#turn = turnDegrees;
		this.rest();
	}

	#moved(held: boolean): void {
		this.#inMotion = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.rest(), held ? heldRestMs : restMs);
	}
}

const atHome = { at: null, turnDegrees: 0 } as const;
