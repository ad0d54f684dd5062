import type { ComparedArea } from '../facts.ts';
import { fetchPackage } from '../fetch/fetch-package.ts';
import { packages } from '../fetch/packages.ts';
import { readJsonFiles } from '../fetch/read-package.ts';

const languages = ['en', 'uk'] as const;

/** A name in both languages; null where the source has none in Ukrainian. */
export interface WorldName {
	readonly en: string;
	readonly uk: string | null;
	readonly spellings: readonly string[];
}

/** Codes of ours: ground that no code of ISO 3166-1 stands for. */
const ourNames: Readonly<Record<string, WorldName>> = {
	CP: { en: 'Clipperton Island', uk: 'Острів Кліппертон', spellings: [] },
	XJ: { en: 'Siachen Glacier', uk: 'Льодовик Сіачен', spellings: ['Kashmir'] },
	XP: { en: 'Spratly Islands', uk: 'Острови Спратлі', spellings: [] },
	XS: {
		en: 'Akrotiri and Dhekelia',
		uk: 'Акротирі і Декелія',
		spellings: ['Sovereign Base Areas']
	},
	PS: { en: 'Palestine', uk: 'Палестина', spellings: ['Palestinian Territories'] }
};

/** What countries are called besides, in either language. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	BY: ['Белорусь', 'Belorussia'],
	CD: ['DR Congo', 'DRC', 'Zaire', 'ДР Конго'],
	CG: ['Republic of the Congo'],
	CI: ['Ivory Coast'],
	CZ: ['Czech Republic', 'Чеська Республіка'],
	GB: ['Britain', 'Great Britain', 'UK', 'Велика Британія', 'Британія', 'Сполучене Королівство'],
	KP: ['DPRK', 'КНДР'],
	MD: ['Молдавія'],
	MK: ['Macedonia', 'Македонія'],
	MM: ['Burma', 'Бірма'],
	NL: ['Holland', 'Голландія'],
	SZ: ['Swaziland', 'Свазіленд'],
	TL: ['East Timor'],
	TR: ['Turkey'],
	US: ['America', 'USA', 'Америка', 'США'],
	VA: ['Vatican']
};

/**
 * Names of countries by code: those that the published areas have, so that one thing has one name on the
 * site, or else CLDR's. Throws for one that has none.
 */
export async function countryNames(
	compared: readonly ComparedArea[]
): Promise<(code: string) => WorldName> {
	const house = new Map(compared.map(({ id, name, name_uk }) => [id, { en: name, uk: name_uk }]));
	const files = await readJsonFiles(
		await fetchPackage(packages.countryNames),
		languages.map((language) => `main/${language}/territories.json`)
	);
	const [en, uk] = languages.map((language) => {
		const file = files.get(`main/${language}/territories.json`) as {
			main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
		};
		return file.main[language]!.localeDisplayNames.territories;
	}) as [Record<string, string>, Record<string, string>];
	return (code) => {
		if (ourNames[code]) return ourNames[code];
		const name = en[code];
		if (name === undefined) throw new Error(`world: CLDR has no name of ${code}`);
		const more = ['short', 'variant', 'long'].flatMap((form) =>
			[en, uk].flatMap((names) => names[`${code}-alt-${form}`] ?? [])
		);
		const own = house.get(code);
		const theirs = [name, uk[code] ?? ''];
		return {
			en: printed(own?.en ?? name),
			uk: printed(own?.uk ?? uk[code] ?? '') || null,
			spellings: [...theirs, ...more, ...(otherNames[code] ?? [])].map(printed)
		};
	};
}

/** Without a remark on what is counted, with the apostrophe of print. */
function printed(name: string): string {
	return name.replace(/\s*\(.*\)$/, '').replace(/'/g, '’');
}

type Zones = { readonly [name: string]: Zones | string };

/** Ukrainian names of cities by their English ones: those that CLDR calls time zones by. */
export async function zoneCities(): Promise<ReadonlyMap<string, string>> {
	const files = await readJsonFiles(
		await fetchPackage(packages.cityNames),
		languages.map((language) => `main/${language}/timeZoneNames.json`)
	);
	const [en, uk] = languages.map((language) => {
		const file = files.get(`main/${language}/timeZoneNames.json`) as {
			main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }>;
		};
		return citiesOf(file.main[language]!.dates.timeZoneNames.zone, '');
	}) as [Map<string, string>, Map<string, string>];
	return new Map(
		[...uk].map(([zone, name]) => [
			en.get(zone) ?? zone.split('/').at(-1)!.replace(/_/g, ' '),
			name.replace(/'/g, '’')
		])
	);
}

function citiesOf(zones: Zones, path: string, found = new Map<string, string>()) {
	for (const [name, inside] of Object.entries(zones)) {
		if (name === 'exemplarCity') found.set(path, inside as string);
		else if (typeof inside === 'object') citiesOf(inside, path ? `${path}/${name}` : name, found);
	}
	return found;
}
