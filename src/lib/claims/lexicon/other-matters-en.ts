/** Words of other matters than who holds what ground, by what they are about. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A matter that excludes a number from the claims: rules with their words. */
export const topics = [
	{
		name: 'farming',
		because: 'Sown, arable and harvested land is counted by crops, whoever holds it.',
		examples: ['Farmers in the Kherson region have sown 20,000 hectares.'],
		words: words(
			`agricultural arable fertile farm farms farmland farmlands cropland crop crops wheat grain sow sown
			sowed harvest harvested harvests planted plants fields field orchards vineyards greenhouse farmers
			ploughed plowed tilled irrigated irrigate barley peas oats sunflower cultivated`
		)
	},
	{
		name: 'nature',
		because: 'Forests, parks and reserves are parts of the land of their own.',
		examples: ['The park covers 450 hectares in the Kyiv region.'],
		words: words(
			`forest forests forested forestry woodland woods park parks reserve reserves steppe wetlands
			protected wolves birds fish`
		)
	},
	{
		name: 'mines-and-fire',
		because: 'Mined, burnt and shelled ground is told by what happened to it.',
		examples: ['Sappers in Ukraine have cleared 35,000 square km of land.'],
		words: words(
			`minefields minefield mined mine mines demine demined demining de-mined mine-contaminated
			contaminated contamination landmines explosive explosives ordnance sappers deminers fire fires wildfire
			wildfires blaze blazes ablaze burned burnt burning scorched blackened charred pollution polluted
			radiation radioactive suspect suspected hazardous exclusion bombed bombarded destroyed destroying destroy damaged damage
			ruined razed`
		)
	},
	{
		name: 'water-and-sky',
		because: 'Water, coasts and airspace are no ground.',
		examples: ['The Kakhovka reservoir covered 2,155 sq km of Ukraine.'],
		words: words(
			`dam reservoir reservoirs lake lakes sea maritime coastline coast coastal shoreline flood floods flooded
			floodwater floodwaters flooding waters water underwater airspace sky snow rain drought storm smoke ice sirens`
		)
	},
	{
		name: 'wealth',
		because: 'Power, ores, trade and money are shared out without ground.',
		examples: ['Ukraine has lost gas output of 40 percent in the Kharkiv region.'],
		words: words(
			`mineral minerals coal ore lithium gas oil deposits titanium uranium graphite rare-earth electricity
			power heating internet blackout blackouts outage outages reactor reactors nuclear exports export
			exported imports import imported produces produce production supplies supply supplied economy economic
			gdp budget inflation rate rates roubles rubles dollars euros hryvnia tariff tariffs debt prices price aid
			taxes revenue income`
		)
	},
	{
		name: 'people',
		because: 'People, votes and losses are no ground.',
		examples: ['Russia gained support of 20 percent in the Kursk region.'],
		words: words(
			`poll polls survey surveys surveyed respondents support supports supported
			favour favor oppose opposed vote voted votes voters turnout election people residents inhabitants
			population speakers speak russian-speaking orthodox refugees dead wounded casualties killed soldiers men
			seats deputies unemployment turnout rating ratings approval recruits evacuated evacuate evacuation assaults sorties school schools children passports`
		)
	},
	{
		name: 'buildings',
		because: 'Houses, plants and camps are counted by their own ground.',
		examples: ["Europe's largest steel plant stood on 11 square kilometres in Donetsk."],
		words: words(
			`solar industrial residential housing estate floor factory plant warehouse warehouses office offices
			apartments homes houses buildings stadium airport airfield campus camp mall shopping townships`
		)
	},
	{
		name: 'arms',
		because: 'Tanks, drones and shells are shared without ground.',
		examples: ['Ukrainian drones patrolled 300 sq km of the Kursk region.'],
		words: words(
			`tanks drones drone missile missiles shells ammunition equipment weapons aircraft ships fleet patrol
			patrolled patrols penetrated monitored photographed mapped trained training searched`
		)
	},
	{
		name: 'contested',
		because: 'Contested ground is nobody’s.',
		examples: ['Some 51 sq km of Kursk are contested.'],
		words: words('contested grey gray')
	}
] as const;

/** Kinds of land that no layer of control shows; shares and areas of them are no claims about territory. */
export const otherLand: ReadonlySet<string> = new Set(
	topics.flatMap(({ name, words }) => (/^(people|arms)$/.test(name) ? [] : [...words]))
);

/** Lands of other wars and claims. */
export const otherLands = words(
	`hokkaido kuril kurils transnistria moldova georgia abkhazia ossetia karabakh syria gaza congo sudan
	taiwan finland karelia soviet africa israel golan myanmar libya mali burkina somalia yemen lebanon iraq
	afghanistan niger haiti kosovo armenia azerbaijan`
);

/** Capitalised words that are no names of strangers. */
export const notNames = words(
	`new year year's january february march april may june july august september october november december monday tuesday
	wednesday thursday friday saturday sunday western european american president minister ministry defence
	defense institute study general staff kremlin chief armed forces command deputy head governor telegram facebook president's east west north south military north-east axis front`
);
