/** Kinds of land that no layer of control shows, and what is counted by them: shares and areas of them are no claims about territory. */
export const otherLand: ReadonlySet<string> = new Set(
	`agricultural arable fertile farm farms farmland farmlands cropland crop crops wheat grain sow
	sown sowed harvest harvested harvests planted plants fields field orchards vineyards greenhouse
	farmers ploughed plowed tilled irrigated irrigate barley peas oats sunflower cultivated forest
	forests forested forestry woodland woods park parks reserve reserves steppe wetlands protected
	wolves birds fish minefields minefield mined mine mines demine demined demining de-mined mine-
	contaminated contaminated contamination landmines explosive explosives ordnance sappers deminers
	fire fires wildfire wildfires blaze blazes ablaze burned burnt burning scorched blackened
	charred pollution polluted radiation radioactive suspect suspected hazardous exclusion bombed
	bombarded destroyed destroying destroy damaged damage ruined razed dam reservoir reservoirs lake
	lakes sea maritime coastline coast coastal shoreline flood floods flooded floodwater floodwaters
	flooding waters water underwater airspace sky snow rain drought storm smoke ice sirens mineral
	minerals coal ore lithium gas oil deposits titanium uranium graphite rare-earth electricity
	power heating internet blackout blackouts outage outages reactor reactors nuclear exports export
	exported imports import imported produces produce production supplies supply supplied economy
	economic gdp budget inflation rate rates roubles rubles dollars euros hryvnia tariff tariffs
	debt prices price aid taxes revenue income solar industrial residential housing estate floor
	factory plant warehouse warehouses office offices apartments homes houses buildings stadium
	airport airfield campus camp mall shopping townships contested grey gray`.split(/\s+/)
);

/** What else is counted: words of a matter speak as one, so those that were never learned do too. */
const counted: Readonly<Record<string, string>> = {
	people: `people person persons men women children civilian civilians resident residents
		inhabitant inhabitants soldier soldiers troops prisoner prisoners casualties killed wounded dead
		refugees population respondents voters ukrainians russians families recruits fighters
		losses`,
	arms: `drone drones missile missiles rocket rockets shells tank tanks vehicles guns bomb bombs
		assaults attacks strikes clashes aircraft planes brigade brigades battalion battalions
		regiment regiments mortar mortars artillery`,
	money: `dollar dollars euro euros hryvnia rouble roubles ruble rubles budget cost costs price
		prices gdp spending aid loan tax billion trillion`,
	settlements: `village villages settlement settlements town towns cities localities communities hamlets
		township townships houses buildings homes flats schools bridges streets`,
	time: `hour hours minute minutes day days week weeks month months year years decade decades
		century centuries`,
	poll: `poll polls survey surveyed vote votes voted ballot ballots percent percentage support
		trust majority opinion`,
	front: `front line border frontline trench trenches ditch road roads railway pipeline river
		depth deep long wide width range away distance radius`
};

/** The matter that a word tells of. */
export const matters: ReadonlyMap<string, string> = new Map([
	...[...otherLand].map((word) => [word, 'land'] as const),
	...Object.entries(counted).flatMap(([matter, words]) =>
		words.split(/\s+/).map((word) => [word, matter] as const)
	)
]);

/** Whatever is said of these, a number beside them counts them. */
export const countedThings: ReadonlySet<string> = new Set(
	`village villages settlement settlements town towns cities localities hamlets raions population
	residents inhabitants prisoners killed wounded casualties refugees missiles drones`.split(/\s+/)
);
