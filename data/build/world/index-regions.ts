import type { FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { geometryAreaSqKm } from '../../../src/lib/geo/area.ts';
import { boundsOf } from '../../../src/lib/geo/bounding-box.ts';
import { labelPoint } from '../../../src/lib/geo/label-point.ts';
import { middleOf } from '../../../src/lib/geo/move/polar-form.ts';
import { ringsOf } from '../../../src/lib/geo/rings.ts';
import type { WorldRegion } from './dissolve.ts';
import { type DisputedArea, disputeOf, disputeOfCountry } from './disputes.ts';
import type { IndexedRegion } from './indexed.ts';
import type { WorldName } from './names.ts';
import type { PublishedArea } from './published-areas.ts';

type Published = (id: string) => PublishedArea | null;

/** Several first-level regions that people speak of as one. */
const groups: Readonly<Record<string, WorldName & { readonly parts: RegExp }>> = {
	'GB-ENG': { en: 'England', uk: 'Англія', spellings: [], parts: /^GB-(E-|LND)/ }
};

interface Input {
	readonly regions: readonly WorldRegion[];
	/** As they are drawn, in the same order. */
	readonly drawn: readonly MultiPolygon[];
	readonly published: Published;
	readonly disputes: readonly DisputedArea[];
	readonly nameOf: (code: string) => WorldName;
}

/** Regions, groups of them, and countries, as the index has them: each country's regions are drawn as one. */
export function indexRegions({ regions, drawn, published, disputes, nameOf }: Input): {
	readonly regions: IndexedRegion[];
	readonly countries: IndexedRegion[];
} {
	const measured = regions.map(({ geometry }) => geometryAreaSqKm(geometry));
	const all = regions.map((region, index) =>
		indexed(
			{ ...region, dispute: disputeOf(disputes, region) },
			{ geometry: drawn[index]!, measuredSqKm: measured[index]! },
			published
		)
	);
	const joined = (indexes: readonly number[]) => ({
		geometry: mergedGround(indexes.map((index) => drawn[index]!)),
		measuredSqKm: indexes.reduce((sum, index) => sum + measured[index]!, 0)
	});
	const numbers = regions.map((_, index) => index);
	const wholes = Object.entries(groups).map(([id, { en, uk, spellings, parts }]) => {
		const own = numbers.filter((index) => parts.test(regions[index]!.id));
		const about = {
			id,
			country: id.slice(0, 2),
			en,
			uk,
			spellings,
			disputed: false,
			dispute: null
		};
		return { ...indexed(about, joined(own), published), isGroup: true };
	});
	const codes = [...new Set(regions.map(({ country }) => country))].sort();
	const others = new Map(codes.map((code) => [nameOf(code).en, code]));
	const countries = codes.map((code) => {
		const own = numbers.filter((index) => regions[index]!.country === code);
		const { en, uk, spellings } = nameOf(code);
		// Ground that is held by a state whose it is not is called by that state's name in the source.
		const names = [...spellings, ...own.map((index) => regions[index]!.countryName)].filter(
			(name) => (others.get(name) ?? code) === code
		);
		const disputed = own.every((index) => regions[index]!.disputed);
		const dispute = disputeOfCountry(
			disputes,
			code,
			own.map((index) => regions[index]!)
		);
		const about = { id: code, country: code, en, uk, spellings: names, disputed, dispute };
		return indexed(about, joined(own), published);
	});
	return { regions: [...all, ...wholes], countries };
}

function indexed(
	about: Pick<IndexedRegion, 'id' | 'country' | 'en' | 'uk' | 'disputed' | 'dispute'> &
		Pick<WorldRegion, 'spellings'>,
	ground: Pick<IndexedRegion, 'geometry' | 'measuredSqKm'>,
	published: Published
): IndexedRegion {
	const { id, country, en, uk, disputed, dispute } = about;
	const { geometry } = ground;
	const found = published(id);
	const spellings = [...about.spellings, ...(found?.spellings ?? [])];
	return {
		id,
		country,
		en,
		uk,
		spellings: [...new Set(spellings)].filter((one) => one !== '' && one !== en && one !== uk),
		published: found && { areaSqKm: found.areaSqKm, source: found.source },
		...ground,
		centre: middleOf(ringsOf(geometry)),
		label: labelPoint(geometry),
		box: boundsOf(geometry),
		disputed,
		dispute,
		isGroup: false
	};
}

function mergedGround(parts: readonly MultiPolygon[]): MultiPolygon {
	const collection: FeatureCollection = {
		type: 'FeatureCollection',
		features: parts.map((geometry) => ({ type: 'Feature', properties: null, geometry }))
	};
	const topo = topology({ parts: collection });
	const { geometries } = topo.objects.parts as { geometries: TopoMultiPolygon[] };
	return merge(topo, geometries);
}
