/** Words for the second reading, which asks less of a sentence than a verb of control that it can link. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What an area or share beside them is told of, and no control. */
export const otherMatters = words(
	`bombed bombarded shelled struck attacked destroyed destroying destroy damaged damage ruined razed
	rebuilt rebuild reconstruction evacuated evacuate evacuation patrolled patrol monitored monitors
	surveyed searched mapped photographed trained training planted plants sown sow ploughed plowed
	irrigated irrigate polluted pollution radiation radioactive affected blackout blackouts outage outages
	electricity power water heating internet snow rain drought storm smoke reactor reactors nuclear plant
	factory warehouse warehouses office offices apartments homes houses buildings stadium airport airfield
	campus camp mall shopping farm farms harvest exports export exported imports import imported produces
	produce production supplies supply supplied feeds economy economic gdp budget trade inflation rate rates
	roubles rubles dollars euros hryvnia hryvnias tariff tariffs debt prices price poll polls survey surveys respondents believe believes think thinks
	support supports supported favour favor oppose opposed vote voted votes voters turnout election people
	residents inhabitants population speakers speak speaks russian-speaking orthodox refugees dead wounded
	casualties killed losses soldiers troops' tanks drones missiles shells ammunition equipment weapons
	aircraft ships fleet visited visit wolves birds fish depopulated exclusion rare-earth deposits reserves titanium uranium graphite`
);

/** Nouns after an area that say whose ground or whether it is ground of war at all. */
export const partNouns = words(
	`patch slice chunk strip sliver swath swathe swaths swathes pocket piece pieces part parts corner stretch
	parcel portion share section sector bit scrap area areas tract tracts zone wedge salient bridgehead
	foothold enclave bulge remainder rest half region territory territories land ground`
);

/** Ways to stand on ground that are no verbs of holding: “is left with”, “sits on”, “clings to”. */
export const havingWords = words(
	`has have had 's left with sits sit sitting sat clings cling clinging clung hangs hang hanging hung
	defends defend defending defended dug entrenched digs owns own owned commands command commanding
	runs run lays keeps keep kept still remain remains remained maintains maintain maintained retains
	enjoys boasts settled settles squats squat squatting camps camped garrisons garrisoned patrols
	possession custody haul prize booty spoils catch loot stuck pinned down to`
);

/** Ground that goes from one side to the other over time. */
export const changeWords = words(
	`thrown kicked booted chased swept driven drove drives expelled ousted pushed pushes pushing squeezed evicted dislodged wrested wrests
	wresting wrest carved carves carving nibbled nibbles nibbling bitten bites chewed gobbled swallows swallowed
	devoured absorbed added adds adding cleared clears clearing mopped freed abandoned abandons abandoning
	vacated vacates vacating withdrew withdrawn given gave yielded yields yielding netted nets brought conceded
	reconquered snatched grabbed stormed overran overrun captured seized took taken retook retaken regained
	gained gains gain shed surrendered lost lose loses losing swallowing clawed ceded`
);

/** Of those, ground that the one who does it no longer has. */
export const lossWords = words(
	`thrown kicked booted chased swept driven expelled ousted squeezed evicted dislodged abandoned abandons abandoning vacated vacates
	vacating withdrew withdrawn conceded shed surrendered lost lose loses losing
	ceded`
);

/** Words around a number that takes up the one before: “the real figure is closer to”, “it is down to”. */
export const anaphors = words(
	`it that this they these figure figures number numbers share proportion percentage total estimate
	estimates tally amount answer today now latter`
);

/** How a number that was told before has changed: “has shrunk to”, “down to”. */
export const trends = words(
	`down up shrunk shrank shrinks shrinking dwindled dwindling fallen fell dropped drops risen rose grown
	grew expanded swollen swelled reduced cut halved closer nearer decreased declined increased narrowed
	contracted peaked topped slipped whittled`
);

/** What a size is told with: “has an area of”, “at 29,997 sq km it is bigger than”. */
export const sizeWords = words(
	`area areas size sized surface bigger larger smaller largest biggest smallest big large vast second-largest
	second-biggest third-largest country nation extent expanse acreage covers covering spans spanning measures
	measuring totals sprawling stretches landmass`
);

/** Where a side has no say: “beyond Kyiv's control”, “outside the government's hands”. */
export const beyond = words('beyond outside');
export const sayings = words('control hands reach rule grip grasp authority jurisdiction');

/** Without a holder's name: ground of the country's own, and not. */
export const homeStates = words(
	'free unoccupied unconquered intact government-controlled government-held'
);
export const foreignStates = words('occupied gone lost fallen seized captured conquered overrun');
