import { mercatorInflation } from '../geo/mercator';
import { equalAreaOutline } from '../geo/move/outline';
import { middleOf } from '../geo/move/polar-form';
import { shapeOfArea } from '../geo/move/shape-of-area';
import { type Rings, ringsAreaSqKm } from '../geo/rings';
import {
	type CompareData,
	type CompareLayer,
	type CompareThing,
	type Comparison,
	mostDrawn,
	mostPicks,
	type Pick,
	pickKey,
	type PlainShape
} from '../model/comparison';
import type { Figure } from '../model/figure';
import type { ShapePath } from '../model/dossier';
import type { LonLat } from '../model/map-overlay';
import { whole } from '../model/whole-module';
import { CoverageIndex } from './compare/coverage';
import { DrawnThings } from './compare/drawn-things.svelte';
import { drawnRing, drawnRings } from './compare/drawn-ring';
import { OwnThings } from './compare/own-things.svelte';
import { PlacedShape } from './compare/placed-shape';
import { Placement } from './compare/placement.svelte';
import { ShapeSource } from './compare/shape-source.svelte';
import { type AbroadCoverage, WorldCoverage } from './compare/world-coverage';
import { World } from './compare/world.svelte';

interface CompareInput {
	readonly data: CompareData;
	/** A figure of the dossier. */
	readonly figure: (id: string) => Figure;
	/** Ids of the things that are compared to begin with. */
	readonly first: readonly string[];
	/** Their outlines, drawn when the page was built. */
	readonly outlines: Readonly<Record<string, ShapePath>>;
	/** Where the edition's layers are, without a slash at the end. */
	readonly base: string;
	/** The same of the site, where what is of the world stands. */
	readonly site: string;
	/** Code of the country that the dossier's regions are of. */
	readonly country: string;
	readonly get?: typeof fetch;
	/** What the placement is called on the map. */
	readonly nameOf: (pick: Pick) => string;
}

/** What is compared, how it is drawn, and the copy of one of them that lies over the map. */
export class CompareRoom {
	readonly data: CompareData;
	readonly source: ShapeSource;
	/** What was held on further drawn days. */
	readonly drawn: DrawnThings;
	/** Countries and regions everywhere. */
	readonly world: World;
	readonly own = new OwnThings();
	readonly placement: Placement;
	/** The comparison that the page opens with. */
	readonly start: Comparison;
	readonly #input: CompareInput;
	readonly #abroad: WorldCoverage;
	readonly #things: ReadonlyMap<string, CompareThing>;
	readonly #outlines = new Map<string, ShapePath>();
	readonly #drawn = new Map<string, Rings>();
	readonly #middles = new Map<string, LonLat>();
	/** In order; the others are compared with the first. */
	picks = $state.raw<readonly Pick[]>([]);
	/** Key of the pick that is laid; null: none. */
	placedKey = $state<string | null>(null);

	readonly #laidPick: Pick | null = $derived.by(
		() => this.picks.find((pick) => pickKey(pick) === this.placedKey) ?? null
	);
	/** The outline that is laid, or null until it is here. */
	readonly placedShape: PlacedShape | null = $derived.by(() => {
		const rings = this.#laidPick && this.ringsOf(this.#laidPick);
		return rings && new PlacedShape(rings);
	});
	/** What it covers beyond our own regions; null where it covers nothing there, or that is not here yet. */
	readonly abroad: AbroadCoverage | null = $derived.by(() => {
		const { placed, coverage } = this.placement;
		return placed && coverage && this.lookedAbroad ? this.#abroad.of(placed, coverage) : null;
	});
	readonly #index: CoverageIndex | null = $derived.by(() => {
		const regions = this.source.layer('regions');
		const control = this.source.layer('control');
		return this.placedKey !== null && regions && control
			? new CoverageIndex(regions.values(), control.values())
			: null;
	});

	constructor(input: CompareInput) {
		this.#input = input;
		this.data = input.data;
		this.source = new ShapeSource(input.base, input.get, input.site);
		this.world = new World({
			base: input.site,
			get: input.get ?? ((...args) => fetch(...args)),
			ownCountry: input.country,
			ownRegions: input.data.things
				.filter(({ id }) => id.startsWith(`region-${input.country}-`))
				.map(({ id }) => id.slice('region-'.length))
		});
		this.#abroad = new WorldCoverage(this.world, this.source, input.country);
		this.drawn = new DrawnThings(async () => {
			const [{ datedThings }, { drawnDays }] = await Promise.all([
				whole(import('../dossier/dated-things')),
				whole(import('../dossier/drawn-days'))
			]);
			return datedThings(input.data.things, (id) => this.figureOf(id), drawnDays);
		});
		this.#things = new Map(input.data.things.map((thing) => [thing.id, thing]));
		for (const [id, outline] of Object.entries(input.outlines)) this.#outlines.set(id, outline);
		this.start = {
			picks: input.first.map((id) => ({ type: 'thing', id, drawnAs: 'circle' })),
			placed: null
		};
		this.picks = this.start.picks;
		this.placement = new Placement({
			shape: () => this.placedShape,
			properties: () => {
				const pick = this.#laidPick;
				const holder = (pick && this.thingOf(pick)?.holder) ?? null;
				return pick && { id: pickKey(pick), label: input.nameOf(pick), holder };
			},
			index: () => this.#index
		});
	}

	/** Whether so much of what is laid lies outside our regions that the world is looked at. */
	get lookedAbroad(): boolean {
		return this.#abroad.wants(this.placement.coverage, this.placement.placedSqKm);
	}
	get full(): boolean {
		return this.picks.length >= mostPicks;
	}
	get canDraw(): boolean {
		return !this.full && this.picks.filter(({ type }) => type === 'drawn').length < mostDrawn;
	}

	/** Whether the picks are those that the page opens with. */
	get atStart(): boolean {
		const keys = (picks: readonly Pick[]) => picks.map(pickKey).join();
		return keys(this.picks) === keys(this.start.picks);
	}

	/** What a link holds: ground of the reader's own files stays with them. */
	get comparison(): Comparison {
		const picks = this.picks.filter((pick) => !this.isOwn(pick));
		const index = picks.findIndex((pick) => pickKey(pick) === this.placedKey);
		return { picks, placed: index < 0 ? null : { index, ...this.placement.rested } };
	}

	restore({ picks, placed }: Comparison): void {
		this.picks = picks;
		const pick = placed && picks[placed.index];
		this.placedKey = pick ? pickKey(pick) : null;
		this.placement.restore(placed?.at ?? null, placed?.turnDegrees ?? 0);
	}

	knows(id: string): boolean {
		return this.#thing(id) !== null;
	}
	#thing(id: string): CompareThing | null {
		const added = this.drawn.thing(id) ?? this.world.thing(id) ?? this.own.thing(id);
		return this.#things.get(id) ?? added ?? null;
	}
	isPicked(id: string): boolean {
		return this.picks.some((pick) => pickKey(pick) === id);
	}
	thingOf(pick: Pick): CompareThing | null {
		if (pick.type !== 'thing') return null;
		return this.#thing(pick.id);
	}
	/** Whether it is ground of the reader's own file. */
	isOwn(pick: Pick): boolean {
		return this.thingOf(pick)?.kind === 'own';
	}
	/** Whether something held on another day than the dossier's is compared: then each says its day. */
	get spansDays(): boolean {
		return this.picks.some((pick) => this.thingOf(pick)?.day !== undefined);
	}
	/** Of the dossier, of the data, of a further drawn day, of the world, or of the reader's own file. */
	figureOf(id: string): Figure {
		const added = this.drawn.figure(id) ?? this.world.figure(id) ?? this.own.figure(id);
		return this.data.figures[id] ?? added ?? this.#input.figure(id);
	}
	/** Whether nobody published its shape, so that a circle or square stands for it. */
	isPlain(pick: Pick): boolean {
		return this.thingOf(pick)?.features.length === 0;
	}

	add(id: string): void {
		if (this.full || this.isPicked(id) || !this.knows(id)) return;
		this.picks = [...this.picks, { type: 'thing', id, drawnAs: 'circle' }];
	}

	/** Picks at their places, as far as there is room; what is compared already stays where it is. */
	insert(picks: readonly { readonly at: number; readonly pick: Pick }[]): void {
		for (const { at, pick } of picks)
			if (!this.full && !this.isPicked(pickKey(pick)))
				this.picks = this.picks.toSpliced(at, 0, pick);
	}

	/** A drawn shape; false where it encloses nothing. */
	addDrawn(positions: readonly LonLat[]): boolean {
		const ring = this.canDraw ? drawnRing(positions) : null;
		if (!ring) return false;
		const taken = this.picks.map((pick) => (pick.type === 'drawn' ? pick.id : 0));
		const id = [1, 2, 3].find((number) => !taken.includes(number)) ?? mostDrawn;
		this.picks = [...this.picks, { type: 'drawn', id, ring }];
		return true;
	}

	remove(key: string): void {
		if (this.placedKey === key) this.lay(null);
		this.picks = this.picks.filter((pick) => pickKey(pick) !== key);
	}

	/** One place up (−1) or down (1). */
	move(key: string, by: number): void {
		const from = this.picks.findIndex((pick) => pickKey(pick) === key);
		const to = from + by;
		if (from < 0 || to < 0 || to >= this.picks.length) return;
		const picks = [...this.picks];
		picks.splice(to, 0, ...picks.splice(from, 1));
		this.picks = picks;
	}

	drawAs(key: string, drawnAs: PlainShape): void {
		this.picks = this.picks.map((pick) =>
			pick.type === 'thing' && pick.id === key ? { ...pick, drawnAs } : pick
		);
	}

	/** Lay a pick over the map, in its own place; null: none. */
	lay(key: string | null): void {
		this.placedKey = key;
		this.placement.restore(null, 0);
	}

	/** Fetch what the picks and the placement need. Call it in an effect. */
	fetchNeeded(): void {
		const needed = new Set<CompareLayer>();
		for (const pick of this.picks) {
			const key = pickKey(pick);
			if (key !== this.placedKey && this.#outlines.has(key)) continue;
			for (const { layer } of this.thingOf(pick)?.features ?? []) needed.add(layer);
		}
		if (this.placedKey !== null)
			for (const layer of ['regions', 'control'] as const) needed.add(layer);
		this.source.need(needed);
		if (this.placement.placed && this.lookedAbroad) this.#abroad.need(this.placement.placed);
	}

	/** Fetch the full outlines of all picks, for drawing them elsewhere than side by side. */
	fetchOutlines(): void {
		this.source.need(
			this.picks.flatMap((pick) => this.thingOf(pick)?.features.map(({ layer }) => layer) ?? [])
		);
	}

	/** The outline of a pick at full detail; null until it is here. */
	ringsOf(pick: Pick): Rings | null {
		if (pick.type === 'drawn') {
			const key = pick.ring.join();
			const known = this.#drawn.get(key) ?? drawnRings(pick.ring);
			this.#drawn.set(key, known);
			return known;
		}
		const thing = this.thingOf(pick);
		if (!thing) return null;
		if (thing.features.length > 0) return this.source.ringsOf(thing);
		return shapeOfArea(pick.drawnAs, this.figureOf(thing.figure).value, this.#plainCentre());
	}

	/** The outline of a pick moved to another centre, true to shape and area; null until it is here. */
	movedTo(pick: Pick, centre: LonLat): Rings | null {
		const rings = this.ringsOf(pick);
		return rings && new PlacedShape(rings).placed(centre, 0, false);
	}

	/** Area of a drawn shape in km². */
	drawnSqKm(pick: Pick): number {
		return pick.type === 'drawn' ? ringsAreaSqKm(this.ringsOf(pick)!) : 0;
	}

	/** Where the middle of a pick's own ground is, in degrees; null where it has no place, or none yet. */
	homeOf(pick: Pick): LonLat | null {
		if (pick.type === 'drawn') return middleOf(this.ringsOf(pick)!);
		const thing = this.thingOf(pick);
		if (!thing || (thing.day === undefined && thing.kind !== 'own'))
			return thing?.home?.centre ?? null;
		const known = this.#middles.get(thing.id);
		const rings = known ? null : this.source.ringsOf(thing);
		if (rings) this.#middles.set(thing.id, middleOf(rings));
		return known ?? this.#middles.get(thing.id) ?? null;
	}

	/** How many times larger the map draws an area at one latitude than at another. */
	inflation(latitude: number, thanAt: number): number {
		return mercatorInflation(latitude) / mercatorInflation(thanAt);
	}

	/** A pick drawn in equal area, a unit to the kilometre; null until its outline is here. */
	outlineOf(pick: Pick): ShapePath | null {
		const key =
			pick.type === 'drawn'
				? pick.ring.join()
				: this.isPlain(pick)
					? `${pick.id} ${pick.drawnAs}`
					: pick.id;
		const known = this.#outlines.get(key);
		if (known) return known;
		const rings = this.ringsOf(pick);
		if (!rings) return null;
		const outline = equalAreaOutline(rings);
		this.#outlines.set(key, outline);
		return outline;
	}

	/** Where an area without a place of its own lies first: in the middle of what the page opens with. */
	#plainCentre(): LonLat {
		return this.data.things.find(({ id }) => id === this.#input.first[0])?.home?.centre ?? [0, 0];
	}
}
