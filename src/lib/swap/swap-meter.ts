import type { MultiPolygon } from 'geojson';
import type { ClipEngine } from '../geo/clip/clip-engine';
import { tolerableShare } from '../geo/clip/conservation';
import { boundsOfCoords } from '../geo/bounding-box';
import { PolygonIndex } from '../geo/polygon-index';
import type { MeasuringArea, MeasuringData } from '../geo/measuring-data';
import { isEmpty, multiPolygonOf, noRings, type Rings, ringsAreaSqKm } from '../geo/rings';
import { getOrMake } from '../model/collect';
import type { Parcel, Side, SideHolders, Swap } from '../model/swap';
import type {
	CutOff,
	GroundArea,
	GroundStatus,
	ParcelResult,
	RegionResult,
	SideResult,
	SwapResult
} from '../model/swap-result';
import type { Localised } from '../model/text';
import { ContactLine, newLineKm } from './contact-line';
import { Contiguity, leastCutSqKm, measuredPieces, positionIn } from './cut-off';
import { type GroundBook, type GroundParts, RecipeError } from './ground-book';
import { byRegion, nothing, PartMeter, sumOf, totalSqKm, withTogether } from './measure-parts';

interface SideGround {
	readonly areas: readonly MeasuringArea[];
	/** All ground of the side, held and contested. */
	readonly whole: Rings;
	readonly contiguity: Contiguity;
}

/** Works out everything that is shown of a swap. Parcels are kept, so that an act costs its own parcel. */
export class SwapMeter {
	readonly #book: GroundBook;
	readonly #clip: ClipEngine;
	readonly #line: ContactLine;
	readonly #meter: PartMeter;
	readonly #sides: Readonly<Record<Side, SideGround>>;
	readonly #heldIndexes: ReadonlyMap<string, PolygonIndex>;
	readonly #places: readonly { name: Localised; at: [number, number]; area: string }[];
	readonly #together: MeasuringData['together'];
	readonly #parcels = new Map<number, Omit<ParcelResult, 'id'>>();

	constructor(clip: ClipEngine, data: MeasuringData, book: GroundBook, holders: SideHolders) {
		this.#clip = clip;
		this.#book = book;
		this.#together = data.together;
		this.#line = new ContactLine(data);
		this.#meter = new PartMeter(this.#line);
		const indexes = data.areas.map((area) => ({ area, index: new PolygonIndex(area.rings) }));
		this.#heldIndexes = new Map(
			indexes.flatMap(({ area, index }) =>
				area.status === 'held' ? [[area.id, index] as const] : []
			)
		);
		this.#places = [...data.places]
			.sort((a, b) => a.rank - b.rank)
			.flatMap(({ name, at }) => {
				const found = indexes.find(({ index }) => index.has(at[0], at[1]));
				return found ? [{ name, at, area: found.area.id }] : [];
			});
		const ground = (side: Side): SideGround => {
			const areas = data.areas.filter(({ holder }) => holder === holders[side]);
			const join = (some: readonly MeasuringArea[]) =>
				some.reduce((sum, { rings }) => clip.union(sum, rings), noRings);
			const held = join(areas.filter(({ status }) => status === 'held'));
			return { areas, whole: join(areas), contiguity: new Contiguity(clip, held) };
		};
		this.#sides = { offers: ground('offers'), asks: ground('asks') };
	}

	evaluate(swap: Swap): SwapResult {
		const offers = this.#side(swap.offers);
		const asks = this.#side(swap.asks);
		const given = { offers: this.#given(swap.offers), asks: this.#given(swap.asks) };
		const left = this.#lineLeftKm([...swap.offers, ...swap.asks]);
		const drawn =
			newLineKm(given.offers, (lon, lat) => this.#isHeld('offers', lon, lat)) +
			newLineKm(given.asks, (lon, lat) => this.#isHeld('asks', lon, lat));
		return {
			offers,
			asks,
			regions: [...this.#regions('offers', offers), ...this.#regions('asks', asks)],
			lineBeforeKm: this.#line.lengthKm,
			lineAfterKm: left + drawn,
			cutOff: [
				...this.#cutOff('offers', swap.offers, given.offers),
				...this.#cutOff('asks', swap.asks, given.asks)
			],
			unaccountedSqKm:
				this.#unaccountedSqKm('offers', offers, given.offers) +
				this.#unaccountedSqKm('asks', asks, given.asks)
		};
	}

	/** The area of a piece of ground. */
	areaOf(parts: GroundParts): GroundArea {
		const sum = sumOf(this.#measured(parts).map(({ area }) => area));
		return withTogether(sum, this.#wholesIn([parts]), this.#together);
	}

	/** The areas that all of is in these parts, each with its own accuracy. */
	#wholesIn(grounds: readonly GroundParts[]): ReadonlyMap<string, number | null> {
		const parts = grounds.flatMap((ground) => [...ground]);
		return new Map(
			parts.flatMap(([id, part]) => {
				const area = this.#book.area(id);
				return part === area.rings ? [[id, area.accuracySqKm] as const] : [];
			})
		);
	}

	/** All held areas of a side, and those of them that are held rather than contested. */
	areasOf(side: Side): readonly MeasuringArea[] {
		return this.#sides[side].areas;
	}

	#measured(parts: GroundParts) {
		return [...parts].map(([id, part]) => {
			const area = this.#book.area(id);
			return { region: area.region, area: this.#meter.measure(area, part) };
		});
	}

	#side(parcels: readonly Parcel[]): SideResult {
		const results = parcels.map((parcel) => this.#parcel(parcel));
		return {
			area: this.#areaOfSide(parcels),
			parcels: results,
			settlements: results.flatMap(({ settlements }) => settlements),
			regions: byRegion(results.flatMap(({ regions }) => regions))
		};
	}

	/** Parcels share no ground: one by one, so that areas of a group that several of them share count as one. */
	#areaOfSide(parcels: readonly Parcel[]): GroundArea {
		const grounds = parcels.map(({ ground }) => this.#followed(ground));
		const measured = grounds.flatMap((parts) => this.#measured(parts));
		const sum = sumOf(measured.map(({ area }) => area));
		return withTogether(sum, this.#wholesIn(grounds), this.#together);
	}

	#parcel({ id, ground }: Parcel): ParcelResult {
		const make = () => this.#measureParcel(ground);
		return { id, ...getOrMake(this.#parcels, this.#book.key(ground), make) };
	}

	#measureParcel(ground: Parcel['ground']): Omit<ParcelResult, 'id'> {
		let parts: GroundParts;
		try {
			parts = this.#book.parts(ground);
		} catch (error) {
			if (!(error instanceof RecipeError || error instanceof RangeError)) throw error;
			return { ...emptyParcel, fault: 'not-followed' };
		}
		if (parts.size === 0) return emptyParcel;
		const joined = this.#book.join(parts);
		const geometry = multiPolygonOf(joined);
		const indexes = new Map([...parts].map(([id, part]) => [id, new PolygonIndex(part)]));
		return {
			area: this.areaOf(parts),
			regions: byRegion(this.#measured(parts)),
			features: [...parts.keys()],
			geometry,
			byStatus: {
				held: this.#ofStatus('held', parts, geometry),
				contested: this.#ofStatus('contested', parts, geometry)
			},
			bounds: boundsOfCoords(joined.coords),
			pieces: measuredPieces(joined).map(({ areaSqKm, bounds }) => ({ areaSqKm, bounds })),
			settlements: this.#places
				.filter(({ area, at }) => indexes.get(area)?.has(at[0], at[1]))
				.map(({ name }) => name),
			fault: null
		};
	}

	/** What of a parcel is held, or contested; `all` itself where that is all of it. */
	#ofStatus(status: GroundStatus, parts: GroundParts, all: MultiPolygon): MultiPolygon {
		const some = [...parts].filter(([id]) => this.#book.area(id).status === status);
		if (some.length === parts.size) return all;
		return some.length === 0 ? noGround : multiPolygonOf(this.#book.join(new Map(some)));
	}

	/** All ground of some parcels as one. */
	#given(parcels: readonly Parcel[]): Rings {
		return parcels.reduce(
			(sum, { ground }) => this.#clip.union(sum, this.#book.join(this.#followed(ground))),
			noRings
		);
	}

	/** The parts of a ground; a recipe that cannot be followed counts as nothing. */
	#followed(ground: Parcel['ground']): GroundParts {
		try {
			return this.#book.parts(ground);
		} catch (error) {
			if (error instanceof RecipeError) return new Map();
			throw error;
		}
	}

	#lineLeftKm(parcels: readonly Parcel[]): number {
		const gone = parcels.flatMap(({ ground }) => [...this.#followed(ground)]);
		return gone.reduce(
			(left, [id, part]) =>
				left -
				(part === this.#book.area(id).rings
					? this.#line.lengthOfKm(id)
					: this.#line.alongKm(id, new PolygonIndex(part))),
			this.#line.lengthKm
		);
	}

	#isHeld(side: Side, lon: number, lat: number): boolean {
		return this.#sides[side].areas.some(({ id }) => this.#heldIndexes.get(id)?.has(lon, lat));
	}

	#regions(side: Side, result: SideResult): RegionResult[] {
		const { areas } = this.#sides[side];
		const names = [...new Set(areas.map(({ region }) => region))];
		return names.map((region) => ({
			region,
			side,
			before: sumOf(
				areas
					.filter((area) => area.region === region)
					.map((area) => this.#meter.measure(area, area.rings))
			),
			given: result.regions.find((one) => one.region === region)?.area ?? nothing
		}));
	}

	#cutOff(side: Side, parcels: readonly Parcel[], given: Rings): CutOff[] {
		const { contiguity } = this.#sides[side];
		if (isEmpty(given)) return [];
		const cuts = (
			what: CutOff['what'],
			parcel: number | null,
			pieces: ReturnType<typeof measuredPieces>
		) =>
			pieces.map(({ rings, ...piece }) => ({
				...piece,
				side,
				what,
				parcel,
				...this.#groundOf(side, rings)
			}));
		return [
			...cuts('left', null, contiguity.apart(contiguity.rest(given))),
			...parcels.flatMap(({ id, ground }) =>
				cuts('parcel', id, contiguity.apart(this.#book.join(this.#followed(ground))))
			),
			...cuts('enclave', null, this.#enclaves(given))
		];
	}

	/** Pieces of what changes hands that the line of contact does not run along: nobody of their new holder's is next to them. */
	#enclaves(given: Rings) {
		return measuredPieces(given).filter(({ rings, areaSqKm }) => {
			if (areaSqKm < leastCutSqKm) return false;
			const [lon, lat] = positionIn(rings);
			const held = [...this.#heldIndexes.values()].some((index) => index.has(lon, lat));
			return held && !this.#line.runsAlong(new PolygonIndex(rings));
		});
	}

	/** What a piece of a side's ground is made of, and the region that most of it lies in. */
	#groundOf(side: Side, rings: Rings): Pick<CutOff, 'area' | 'features' | 'region'> {
		const parts = new Map<string, Rings>();
		for (const area of this.#sides[side].areas) {
			const part = this.#clip.intersect(area.rings, rings);
			if (!isEmpty(part)) parts.set(area.id, part);
		}
		const [first] = byRegion(this.#measured(parts));
		return { area: this.areaOf(parts), features: [...parts.keys()], region: first?.region ?? '' };
	}

	#unaccountedSqKm(side: Side, result: SideResult, given: Rings): number {
		const wholeSqKm = ringsAreaSqKm(this.#sides[side].whole);
		const restSqKm = ringsAreaSqKm(this.#clip.subtract(this.#sides[side].whole, given));
		const lost = Math.abs(wholeSqKm - totalSqKm(result.area) - restSqKm);
		return lost <= tolerableShare * wholeSqKm ? 0 : lost;
	}
}

const noGround: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

const emptyParcel: Omit<ParcelResult, 'id'> = {
	area: nothing,
	regions: [],
	features: [],
	geometry: noGround,
	byStatus: { held: noGround, contested: noGround },
	bounds: null,
	pieces: [],
	settlements: [],
	fault: null
};
