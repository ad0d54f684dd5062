/** What a predicate says happens to ground. `reach`: how far somebody went; `size`: how big a place is. */
export type Act = 'hold' | 'take' | 'retake' | 'lose' | 'reach' | 'size';

/** Base, third person, -ing form, past and past participle of the verbs of each act. */
export const verbs: Readonly<Record<Act, readonly string[]>> = {
	hold: [
		'hold holds holding held held',
		'control controls controlling controlled controlled',
		'occupy occupies occupying occupied occupied',
		'retain retains retaining retained retained',
		'keep keeps keeping kept kept',
		'possess possesses possessing possessed possessed',
		'dominate dominates dominating dominated dominated',
		'govern governs governing governed governed',
		'administer administers administering administered administered',
		'rule rules ruling ruled ruled',
		'own owns owning owned owned',
		'run runs running ran run',
		'defend defends defending defended defended',
		'sit sits sitting sat sat',
		'cling clings clinging clung clung',
		'hang hangs hanging hung hung'
	],
	take: [
		'seize seizes seizing seized seized',
		'capture captures capturing captured captured',
		'take takes taking took taken',
		'conquer conquers conquering conquered conquered',
		'grab grabs grabbing grabbed grabbed',
		'annex annexes annexing annexed annexed',
		'overrun overruns overrunning overran overrun',
		'gain gains gaining gained gained',
		'win wins winning won won',
		'acquire acquires acquiring acquired acquired',
		'secure secures securing secured secured',
		'swallow swallows swallowing swallowed swallowed',
		'snatch snatches snatching snatched snatched',
		'invade invades invading invaded invaded',
		'netted nets netting netted netted',
		'yield yields yielding yielded yielded',
		'add adds adding added added',
		'tear tears tearing tore torn',
		'wrest wrests wresting wrested wrested',
		'carve carves carving carved carved',
		'rip rips ripping ripped ripped',
		'nibble nibbles nibbling nibbled nibbled',
		'bite bites biting bit bitten',
		'chew chews chewing chewed chewed',
		'chalk chalks chalking chalked chalked',
		'absorb absorbs absorbing absorbed absorbed',
		'engulf engulfs engulfing engulfed engulfed',
		'devour devours devouring devoured devoured',
		'gobble gobbles gobbling gobbled gobbled',
		'bag bags bagging bagged bagged',
		'amass amasses amassing amassed amassed',
		'gnaw gnaws gnawing gnawed gnawed',
		'shave shaves shaving shaved shaved',
		'notch notches notching notched notched',
		'rack racks racking racked racked',
		'subdue subdues subduing subdued subdued',
		'steal steals stealing stole stolen'
	],
	retake: [
		'retake retakes retaking retook retaken',
		'regain regains regaining regained regained',
		'recapture recaptures recapturing recaptured recaptured',
		'reclaim reclaims reclaiming reclaimed reclaimed',
		'recover recovers recovering recovered recovered',
		'liberate liberates liberating liberated liberated',
		'reconquer reconquers reconquering reconquered reconquered',
		'reoccupy reoccupies reoccupying reoccupied reoccupied',
		'free frees freeing freed freed',
		'claw claws clawing clawed clawed',
		'restore restores restoring restored restored',
		'deoccupy deoccupies deoccupying deoccupied deoccupied',
		'de-occupy de-occupies de-occupying de-occupied de-occupied',
		'clear clears clearing cleared cleared'
	],
	lose: [
		'lose loses losing lost lost',
		'cede cedes ceding ceded ceded',
		'surrender surrenders surrendering surrendered surrendered',
		'relinquish relinquishes relinquishing relinquished relinquished',
		'abandon abandons abandoning abandoned abandoned',
		'vacate vacates vacating vacated vacated',
		'forfeit forfeits forfeiting forfeited forfeited',
		'give gives giving gave given',
		'hand hands handing handed handed',
		'quit quits quitting quit quit'
	],
	reach: [
		'advance advances advancing advanced advanced',
		'push pushes pushing pushed pushed',
		'move moves moving moved moved',
		'penetrate penetrates penetrating penetrated penetrated',
		'drive drives driving drove driven',
		'thrust thrusts thrusting thrust thrust',
		'press presses pressing pressed pressed',
		'plunge plunges plunging plunged plunged',
		'break breaks breaking broke broken',
		'punch punches punching punched punched',
		'cut cuts cutting cut cut',
		'inch inches inching inched inched',
		'creep creeps creeping crept crept',
		'progress progresses progressing progressed progressed',
		'withdraw withdraws withdrawing withdrew withdrawn',
		'retreat retreats retreating retreated retreated',
		'pull pulls pulling pulled pulled',
		'fall falls falling fell fallen',
		'surge surges surging surged surged',
		'march marches marching marched marched',
		'wedge wedges wedging wedged wedged',
		'roll rolls rolling rolled rolled',
		'force forces forcing forced forced',
		'get gets getting got got',
		'shift shifts shifting shifted shifted',
		'throw throws throwing threw thrown',
		'go goes going went gone',
		'come comes coming came come'
	],
	size: [
		'cover covers covering covered covered',
		'span spans spanning spanned spanned',
		'measure measures measuring measured measured',
		'encompass encompasses encompassing encompassed encompassed',
		'comprise comprises comprising comprised comprised'
	]
};

/** What moves mean where they are told of an area: “would withdraw from 1,900 sq km”. */
export const movesOfArea: Readonly<Record<string, Act>> = {
	advance: 'take',
	withdraw: 'lose',
	pull: 'lose',
	retreat: 'lose'
};

/** Nouns of each act, where no verb says it: “Russian control of”, “gains of”, “an advance of”. */
export const actNouns: Readonly<Record<Act, string>> = {
	hold: 'flag control occupation possession grip hold hands rule foothold footholds salient bridgehead bridgeheads pocket pockets holdings command enclave beachhead toehold presence wedge bulge',
	take: 'pace haul gain gains winnings capture seizure conquest conquests annexation annexations takeover acquisition acquisitions',
	retake: 'recapture liberation reconquest deoccupation de-occupation',
	lose: 'loss losses surrender',
	reach:
		'advance advances push thrust incursion penetration breakthrough withdrawal retreat bulge wedge depth progress gain gains pullback',
	size: ''
};

/** Verbs that are of an act only with one of these behind them: “give up”, “hand over”. */
export const particles: Readonly<Record<string, string>> = {
	give: 'up back away over',
	hand: 'over back',
	force: 'back',
	throw: 'back',
	go: 'forward past beyond deeper on',
	come: 'forward closer on',
	sit: 'on',
	cling: 'on to',
	hang: 'on',
	get: 'into as past'
};

/** A verb before “control” that makes one act of both; the others leave it at holding. */
export const lightVerbs: Readonly<Record<string, Act>> = {
	take: 'take',
	gain: 'take',
	seize: 'take',
	establish: 'take',
	assert: 'take',
	win: 'take',
	regain: 'retake',
	retake: 'retake',
	recover: 'retake',
	restore: 'retake',
	lose: 'lose',
	cede: 'lose',
	surrender: 'lose',
	relinquish: 'lose'
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const forceNouns = words(
	`forces force troops troop army armies military soldiers units unit formations formation defenders
	raiders attackers fighters servicemen personnel side men invaders occupiers brigades brigade battalions marines
	paratroopers infantry command commanders government authorities administration proxies separatists
	army's military's contingent grouping groupings regime`
);

/** What a side does that texts make the subject of taking or holding. */
export const operationNouns = words(
	`offensive offensives operation operations incursion campaign invasion counteroffensive
	counter-offensive push assault attack attacks raid war`
);

/** Who counts ground: their country is no side that takes it. */
export const observers = words(
	`group project site website outlet newspaper paper daily agency broadcaster channel channels blogger
	bloggers analyst analysts monitor monitors service think-tank tank mapper mappers observers journalists media`
);

export const landNouns = words(
	`territory territories land lands soil ground terrain landmass mainland area areas landscape
	territory’s mass yard backyard turf doorstep`
);

/** Ground that somebody took, of which no layer knows the whole. */
export const takenNouns = words('gains conquests salient bridgehead foothold pocket enclave');

/** Nouns after an area that say whose ground or whether it is ground of war at all. */
export const partNouns = words(
	`patch slice chunk strip sliver swath swathe swaths swathes pocket piece pieces part parts corner stretch
	parcel portion share section sector bit scrap area areas tract tracts zone wedge salient bridgehead
	foothold enclave bulge remainder rest half region territory territories land ground`
);

export const regionNouns = words(
	`region regions oblast oblasts province provinces area areas peninsula krai territory republic
	districts district`
);

export const countryNouns = words('country nation state homeland');

export const settlementNouns = words(
	`city town village settlement suburb municipality metropolis stronghold town's city's district hub
	neighbourhood neighborhood`
);

export const directions = words(
	`east west north south eastern western northern southern south-eastern southeastern south-western
	southwestern north-eastern northeastern north-western northwestern south-east southeast north-east
	northeast south-west southwest central southern-eastern`
);

export const determiners = words(
	`the a an its their his her our this that these those all any some what much most more both each
	such whole entire total`
);

export const prepositions = words(
	`of in on at to from by with for into inside within across over under near around along through
	throughout against between among amid during beyond outside without about toward towards upon off
	onto despite like via per than as beside besides behind`
);

/** Prepositions that make a place of the country after them. */
export const placePrepositions = words(
	'of in inside into across within throughout over from on onto through outside around along under towards toward'
);

export const auxiliaries = words(
	`has have had having 've is are was were be been being 're am do does did remain remains remained
	stay stays stayed got get gets getting 's`
);

export const modals = words(
	"would could should might may will can 'll 'd must shall wont won't cannot can't wouldn't couldn't"
);

/** What stands before “to” or an object where somebody only means to, or is asked to. */
export const intentions = words(
	`want wants wanted plan plans planned aim aims aimed seek seeks sought hope hopes hoped try tries
	tried trying attempt attempts attempted intend intends intended threaten threatens threatened
	vow vows vowed pledge pledges pledged promise promises promised demand demands demanded offer
	offers offered able unable ordered refuse refuses refused agree agrees agreed
	propose proposes proposed need needs needed likely unlikely ready willing prepared aiming seeking
	hoping planning intent capable bid goal task deadline failing failed fail`
);

export const adverbs = words(
	`now still currently already also again since once previously initially originally formerly
	presently today then only just even almost nearly about approximately roughly around some thus
	effectively reportedly allegedly yet ever never not n't all both together so far recently
	soon later meanwhile however instead further quickly largely mostly entirely fully wholly
	partially partly over nonetheless nevertheless at present up to least most more less well
	subsequently illegally unlawfully temporarily successfully together collectively alone no longer`
);

export const negations = words(
	"not n't never no neither nor cannot doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't"
);

export const subjectPronouns = words('it they he she we i');
export const possessivePronouns = words('its their his her our');
export const relatives = words('which that who whom whose where');

/** Words that a new clause with a subject of its own may begin after. */
export const clauseStarts = words(
	`and but while whereas although though as because when where after before if since until so yet
	that which who whose or with than including`
);

/** Words that set two things against each other: what follows is another claim. */
export const contrasts = words('while whereas but although though whilst unlike');

/** Words that begin a clause which says more of something, or when and why. */
export const subordinators = words(
	`which who whom whose where when after before because as since if than that until unless once`
);

export const exclusions = words('excluding without except minus excepting');
/** The last words of longer ways to say so: “not counting”, “apart from”. */
export const exclusionPhrases: readonly (readonly string[])[] = [
	['not', 'counting'],
	['not', 'including'],
	['apart', 'from'],
	['aside', 'from'],
	['other', 'than'],
	['except', 'for'],
	['leaving', 'out'],
	['leaving', 'aside'],
	['exclusive', 'of'],
	['outside']
];

export const speechVerbs = words(
	`said says say saying told tells claimed claims claim claiming estimated estimates estimate estimating
	reported reports report reporting announced announces announcing stated states wrote writes writing
	believes believed believe calculated calculates calculate found finds shows showed show showing shown
	suggests suggested suggest indicates indicated indicate noted notes noting acknowledged acknowledges
	admitted admits added adds adding insisted insists confirmed confirms confirming argued argues
	asserted asserts boasted boasts declared declares assessed assesses assess maintained maintains
	concluded concludes revealed reveals tweeted posted put puts explained warned warns denied denies deny
	denying dismissed dismisses rejected rejects refuted refutes disputed disputes reckons reckon reckoned
	note find counted counts disclosed discloses objects objected pleaded replied write recalled observed commented brag brags bragged
	alleges alleged insist boast reckons concede concedes conceded stress stresses stressed tallied tallies
	informed informs reminded reminds recalls recall confirm acknowledge emphasised emphasized emphasises
	emphasizes underlined underlines specified clarified remarked reiterated mentioned contends contended
	spoke speaks speak spoken worked admit announce agree agrees agreed assert declare reveal logged recorded
	pegs pegged sums summed credits credited`
);

/** Verbs by which somebody says that a report is not so. */
export const denialVerbs = words(
	`denied denies deny denying dismissed dismisses dismissing rejected rejects rejecting refuted refutes
	refuting disputed disputes debunked debunks contradicted`
);
export const falseWords = words(
	'false untrue incorrect wrong lie lies nonsense fake inaccurate misleading fabricated myth hoax fiction'
);
export const misleading = words(
	'misinforms misinformed misleads misled misleading lies lied lying deceives deceived errs erred exaggerates'
);
export const reportNouns = words(
	`claim claims report reports assertion assertions allegation allegations suggestion suggestions
	rumours rumors statement statements idea notion reporting`
);
/** What says that something is not so; the others do where they are denied themselves. */
export const denyingWords: ReadonlySet<string> = new Set([
	...denialVerbs,
	...falseWords,
	...misleading,
	...words('contrary version made')
]);
export const trueWords = words('true evidence');
/** What is said: words for it, and words that it begins with. */
export const tellingWords: ReadonlySet<string> = new Set([
	...reportNouns,
	...words('which that something figure number anyone those say says said saying')
]);

/** What an act without a verb of its own may begin with: ground that goes or stays somewhere. */
export const goers = words(
	`change changes changed changing fall falls fell fallen go goes went gone pass passed slip slips
	slipped slipping cost up down costs brought brings gave gives given netted earned handed left leaves leaving under side
	free driven thrown pushed squeezed forced kicked chased swept expelled ousted evicted dislodged
	returned stripped deprived robbed home back get gets getting gotten got drove threw won wins ours as remain remains remained stay stays stayed is are was were lie lies`
);
