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
