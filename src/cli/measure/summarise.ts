import { m } from '$lib/paraglide/messages';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { roundingSqKm } from '../../lib/geo/clip/conservation';
import { tally } from '../../lib/geo/measure/tally';
import { isFarOff } from '../../lib/model/region-share';
import type { Denominator, Geography, MeasuredCountry, MeasuredRegion } from './geography';
import type { Classified } from './classify';
import type { MeasuredFiles } from './measure-files';
import { roundedArea } from './rounded';
import {
	type GroupArea,
	type Holding,
	type Measurement,
	type PlaceArea,
	type Share
} from './measurement';
import type { NoteCode } from './note-book';
import { sideRanges } from './side-range';

/** Area by id of a region, of the union and of each group. */
interface Divided {
	readonly total: ReadonlyMap<string, number>;
	readonly groups: readonly (Holding & { readonly areas: ReadonlyMap<string, number> })[];
}

/**
 * Unions, regions and shares of what was measured.
 *
 * @param onprogress gets how much is done, 0 to 1
 */
export function summarise(
	{ files, skipped, notes }: MeasuredFiles,
	{ features, holdings, mapping, leftOut }: Classified,
	{ regions, countries }: Geography,
	engine: ClipEngine,
	version: string,
	onprogress: (done: number) => void
): Measurement {
	const groups = holdings.map(({ grounds, holder, status }) => {
		const held = holdings.findIndex((one) => one.holder === holder && one.status === 'held');
		return { grounds, less: status === 'contested' && held >= 0 ? held : null };
	});
	const counted = tally(engine, groups, regions, onprogress);
	const sumSqKm = features.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
	const rounding = roundingSqKm(sumSqKm);
	const overlaps = counted.overlapSqKm > rounding;
	const noteArea = (code: NoteCode, areaSqKm: number) => {
		if (areaSqKm > rounding) notes.add(code, undefined, null, 1, roundedArea(areaSqKm));
	};
	noteArea('features-overlap', counted.overlapSqKm);
	noteArea('not-conserved', counted.lostSqKm);
	noteArea('regions-not-conserved', counted.unsharedSqKm);
	noteArea(
		'contested-and-held',
		counted.groups.reduce((sum, { takenOffSqKm }) => sum + takenOffSqKm, 0)
	);
	if (counted.union.areaSqKm === 0) notes.add('no-area');
	const saysHolding = holdings.some(({ holder, status }) => holder !== null || status !== null);
	const ofGroups = (saysHolding ? counted.groups : []).map(({ areaSqKm, regions }, i) => {
		const { holder, status, features } = holdings[i]!;
		return { area: { holder, status, features, areaSqKm }, areas: regions };
	});
	const divided: Divided = {
		total: counted.union.regions,
		groups: ofGroups.map(({ area, areas }) => ({ ...area, areas }))
	};
	const touched = regions.filter(({ id }) => divided.total.has(id));
	return {
		schema: 'salient-measure/1',
		engine: { name: 'salient', version, method: m.measure_method() },
		files,
		features,
		preset: mapping?.name ?? null,
		leftOut,
		skipped,
		total: {
			sumSqKm,
			overlapSqKm: overlaps ? counted.overlapSqKm : 0,
			areaSqKm: counted.union.areaSqKm
		},
		groups: ofGroups.map(({ area }) => area),
		ranges: sideRanges(holdings, counted, engine, regions),
		regions: touched.map((region) => regionArea(region, divided)),
		outsideSqKm: counted.outsideSqKm,
		countries: countries.map((country) => countryArea(country, regions, divided)),
		notes: notes.notes()
	};
}

function regionArea(
	{ id, name, areaSqKm, officialAreaSqKm }: MeasuredRegion,
	divided: Divided
): PlaceArea {
	const wholes: Whole[] = [
		{ id: `${id}:measured`, label: m.measure_as_outlined({ name }), basis: 'measured', areaSqKm }
	];
	const rough = officialAreaSqKm !== null && isFarOff(areaSqKm, officialAreaSqKm);
	// Ground measured inside an outline that is far off is no part of the official area.
	if (officialAreaSqKm !== null && !rough)
		wholes.push({
			id: `${id}:official`,
			label: m.measure_official_area({ name }),
			basis: 'official',
			areaSqKm: officialAreaSqKm
		});
	return {
		id,
		name,
		areaSqKm: sumOf(divided.total, [id]),
		groups: groupAreas(divided, [id]),
		shares: wholes.map((whole) => shareOf(whole, divided, [id])),
		rough
	};
}

function countryArea(
	{ id, name, denominators }: MeasuredCountry,
	regions: readonly MeasuredRegion[],
	divided: Divided
): PlaceArea {
	const ids = regions.filter(({ country }) => country === id).map((region) => region.id);
	return {
		id,
		name,
		areaSqKm: sumOf(divided.total, ids),
		groups: groupAreas(divided, ids),
		shares: denominators.map((whole) =>
			shareOf(
				whole,
				divided,
				ids.filter((region) => !whole.without.includes(region))
			)
		),
		rough: false
	};
}

type Whole = Omit<Denominator, 'without'>;

/** The ground in regions as a share. */
function shareOf(
	{ id, label, basis, areaSqKm: denominatorSqKm }: Whole,
	divided: Divided,
	ids: readonly string[]
): Share {
	const areaSqKm = sumOf(divided.total, ids);
	const groups = groupAreas(divided, ids).map((group) => ({
		...group,
		share: group.areaSqKm / denominatorSqKm
	}));
	return {
		of: id,
		label,
		basis,
		denominatorSqKm,
		areaSqKm,
		share: areaSqKm / denominatorSqKm,
		groups
	};
}

function groupAreas({ groups }: Divided, ids: readonly string[]): GroupArea[] {
	return groups
		.map(({ holder, status, areas }) => ({ holder, status, areaSqKm: sumOf(areas, ids) }))
		.filter(({ areaSqKm }) => areaSqKm > 0);
}

function sumOf(areas: ReadonlyMap<string, number>, ids: readonly string[]): number {
	return ids.reduce((sum, id) => sum + (areas.get(id) ?? 0), 0);
}
