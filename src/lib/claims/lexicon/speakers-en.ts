const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of those who say something. */
export const people = words(
	`chief minister ministry mod president premier official officials agency newspaper newspapers paper staff
	institute think tank analyst analysts general governor expert experts monitor monitors army military head
	administration council spokesman spokeswoman spokesperson commander mayor secretary adviser advisers
	advisor advisors aide brigade reporter host center centre project observer observers diplomat diplomats
	officer officers soldier soldiers blogger bloggers historian historians researcher researchers leader
	intelligence university think-tank mapmakers map-makers cartographers`
);

/** Nouns of what numbers are taken from. */
export const works = words(
	`group map maps count analysis study report assessment tally estimate estimates data figures calculation
	calculations`
);

/** Those who pass on what others say: whom they quote is the source. */
export const outlets = words(
	`agency newspaper paper broadcaster outlet magazine daily website portal channel media news press tass
	interfax ria reuters afp ap bbc cnn bloomberg ukrinform unian times post journal guardian telegraph
	pravda independent politico newsweek`
);

/** Names that stand in brackets or alone behind numbers. */
export const sources = words(
	`isw deepstate deepstatemap reuters afp ap bbc tass cnn bloomberg sipri nato un crs csis rusi acled gur
	sbu ukrinform unian interfax ria`
);

/** Verbs of those who speak and who often do something else. */
export const tells = words(
	`went goes read reads continued give gives gave has have had makes published publishes release
	releases released mark marks is was stands stood quoted cited quotes cites saying telling saw sees
	seen laid lays think thinks thought implies implied imply draw draws drawn arrive arrives arrived
	name names named judge judges judged gets got comes came speaks marked list lists listed records
	measures measured measure sets boast boasts evaluated analysed analyzed compiled describes
	described describe offer offers issued posted presented date dates expect expects`
);

/** What leads to him whom a sentence takes something from. */
export const frames = words('per citing quoting by from via contrary to in on of');
