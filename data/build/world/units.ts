/** What the world's outlines are made of: a feature of Natural Earth's first-level layer. */
export interface SourceProperties {
	readonly adm0_a3: string;
	readonly iso_a2: string;
	readonly iso_3166_2: string;
	readonly adm1_code: string;
	readonly admin: string;
	readonly geonunit?: string;
	readonly region?: string;
	readonly name?: string;
	readonly name_en?: string;
	readonly name_uk?: string;
	readonly name_alt?: string;
	readonly name_local?: string;
	readonly gn_name?: string;
	readonly woe_name?: string;
}

/** Parts that Natural Earth counts to a country, and that ISO 3166-1 and published areas have apart. */
const ownCodes: Readonly<Record<string, string>> = {
	'FR-GF': 'GF',
	'FR-GP': 'GP',
	'FR-MQ': 'MQ',
	'FR-RE': 'RE',
	'FR-YT': 'YT',
	'NL-BQ1': 'BQ',
	'NL-BQ2': 'BQ',
	'NL-BQ3': 'BQ',
	'NO-21': 'SJ',
	'NO-22': 'SJ',
	// Held by Morocco, in Western Sahara.
	'MA-15': 'EH',
	'MA-16': 'EH',
	'-99-X14~': 'CX',
	'-99-X15~': 'CC'
};

/**
 * Territories that Natural Earth has as units of their own, and the country whose ground they are by
 * the resolutions of the United Nations; what is disputed about them is drawn as disputed.
 */
const unitCodes: Readonly<Record<string, string>> = {
	CYN: 'CY',
	SOL: 'SO',
	KAB: 'KZ',
	USG: 'CU',
	ALD: 'AX',
	CSI: 'AU',
	ATC: 'AU',
	CLP: 'CP',
	PSX: 'PS',
	KOS: 'XK',
	KAS: 'XJ',
	PGA: 'XP',
	ESB: 'XS',
	WSB: 'XS'
};

/** Units whose borders the source draws as what is held, while another country claims the ground. */
const disputedUnits = new Set(['CYN', 'SOL', 'SAH', 'KOS', 'KAS', 'PGA']);

/** Regions that lie on one side of a line that is no agreed border: on the Golan, in Kashmir, in Western Sahara. */
const disputedRegions = new Set(['SY-X01~', 'PK-JK', 'PK-GB', 'IN-JK', 'IN-LA', 'MA-15', 'MA-16']);

/** Ukraine stands in its internationally recognised borders, whoever a source gives its ground to. */
const ukrainian = new Set(['UA-43', 'UA-40']);

/** The country that a feature is counted to: ISO 3166-1 alpha-2, or a code of ours that begins with X. */
export function countryOf(properties: SourceProperties): string {
	const { adm0_a3, iso_a2, iso_3166_2 } = properties;
	if (ukrainian.has(iso_3166_2)) return 'UA';
	const own = ownCodes[iso_3166_2] ?? unitCodes[adm0_a3];
	if (own) return own;
	if (properties.name === 'Bouvet Island') return 'BV';
	if (!/^[A-Z]{2}$/.test(iso_a2))
		throw new Error(`world: ${adm0_a3} ${properties.name} has no country code: ${iso_a2}`);
	return iso_a2;
}

/** Whether the ground of a feature is disputed between states, as far as the source sets it apart. */
export function isDisputed({ adm0_a3, iso_3166_2 }: SourceProperties): boolean {
	return disputedUnits.has(adm0_a3) || disputedRegions.has(iso_3166_2);
}
