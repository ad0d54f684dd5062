import type { ClaimDate, ClaimDoubt, ClaimWhat } from '../../model/claim';
import { weightsOf } from '../learned/choose';
import table from '../learned/days.json';
import { speechVerbs } from '../lexicon/context-en';
import type { Days } from '../days/calendar';
import type { Group } from '../entities/sentence';
import { pastPhrases } from '../lexicon/days-en';
import type { Ground } from './ground';
import type { Scene } from './scene';
import { settle } from './settle';
import { timeFeatures } from './time-features';
import { isBeforeSpeech, isBySpeech, isOfOperation } from '../entities/other-events';
import { phrasesOf, type Telling, type Time, timesOf } from './times';

export interface When {
	readonly date: ClaimDate;
	readonly doubts: readonly ClaimDoubt[];
	/** The text names it. */
	readonly named: boolean;
}

type SentenceTelling = Extract<Telling, { by: 'sentence' }>;

const weights = weightsOf(table);

/** Two days more or less are no other time. */
const alike = (a: Days, b: Days) => isNear(a.from, b.from) && isNear(a.to, b.to);
const isNear = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) <= 2 * 86_400_000;

/** Below it too many are wrong to say of a number that it does not fit: less where a sentence names one time alone. */
const leastChance = { any: 0.9, one: 0.75 };

/** The time that a number is told of. */
export function whenFor(scene: Scene, record: Ground, what: ClaimWhat): When {
	const features = timeFeatures(scene, record);
	const choices = timesOf(scene).map((value) => ({ value, features: features(value), as: what }));
	const {
		choice: { value },
		chance
	} = settle(scene, 'days', choices, weights, alike);
	const { date, named } = value;
	const isOwn = value.isOwn || isUntold(value.tellings);
	const isSupposed = value.tellings.every(({ by }) => by === 'supposed');
	const own = phrasesOf(scene.sentence, scene).filter(({ source }) => source !== 'article');
	const least = leastChance[named && own.length === 1 ? 'one' : 'any'];
	const isElsewhere = what === 'change' && isOfElse(value.tellings);
	const isEither = !isOwn && isOwnDayOrOther(value.tellings);
	const isLittle =
		isSupposed || isElsewhere || isEither || chance < least || isSum(scene, value.tellings);
	const doubt = doubtOf(isOwn || isEither, isLittle, !named && isPast(scene, record));
	return { date: isEither ? ownDay(scene).date : date, named, doubts: doubt ? [doubt] : [] };
}

/** The article's own day, where a sentence around it tells a time that ends on it: it may be that time. */
const isOwnDayOrOther = (tellings: Time['tellings']) =>
	tellings.some(({ by }) => by === 'article') &&
	tellings.some((one) => one.by === 'sentence' && one.phrase.source !== 'article');

/** The article's own day, which no sentence tells: claims before have it too, and name none. */
const isUntold = (tellings: Time['tellings']) =>
	tellings.some(({ by }) => by === 'article') &&
	tellings.every((one) => one.by === 'article' || (one.by === 'claim' && !one.head.dated));

/** Whether a time is that of something else alone: of saying so, of an operation's name. */
function isOfElse(tellings: Time['tellings']): boolean {
	const told = tellings.filter((one) => one.by === 'sentence');
	const own = told.filter(({ back }) => back === 0);
	const nearest = own.length > 0 ? own : told;
	return nearest.length > 0 && nearest.every((one) => isDayOfSpeech(one) || isNaming(one));
}

/** “Has freed 160 sq km, Kyiv said on Sept. 18”: not on that day alone, nor since. */
const isDayOfSpeech = ({ sentence, phrase }: SentenceTelling) =>
	phrase.from === phrase.to && (isBySpeech(sentence, phrase) || isBeforeSpeech(sentence, phrase));

/** “The counteroffensive of 2023 freed 250 sq km”: in less than that year. */
const isNaming = ({ sentence, phrase }: SentenceTelling) => isOfOperation(sentence, phrase);

/** “Taking the total to 210”: more than that of the last time that is told, where it is not counted since another. */
function isSum({ sentence, group }: Scene, tellings: Time['tellings']): boolean {
	const isSince = tellings.some((one) => one.by === 'sentence' && one.phrase.kind === 'since');
	const before = sentence.words(Math.max(0, group.start - mostToSum), group.start).join(' ');
	return !isSince && sums.test(before);
}

const mostToSum = 5;
const sums =
	/\btotal (to|is|was|stands?|exceeds?|now|has|comes?|came|reached|reaches)\b|\bto date\b/;

function doubtOf(isOwn: boolean, isLittle: boolean, isPast: boolean): ClaimDoubt | null {
	if (!isOwn) return 'date-by-sentence-before';
	if (isPast) return 'past-without-date';
	return isLittle ? 'date-by-little' : null;
}

/** Whether a claim tells of an earlier time: “once held”, “down from 51”, “it had seized”. */
function isPast({ sentence, group, groups }: Scene, { act }: Ground): boolean {
	const from = groups.findLast(({ end }) => end <= group.start)?.end ?? 0;
	const text = ` ${sentence.words(from, group.end + 6).join(' ')} `;
	if (!text.includes(' earlier this ') && pastPhrases.some((one) => text.includes(` ${one} `)))
		return true;
	if (
		/ ((up|down|,) from|compared (with|to)) $/.test(` ${sentence.words(0, group.start).join(' ')} `)
	)
		return true;
	// “From 540 square miles the pocket has dwindled to 310”.
	const isTo = ({ start }: Group) => start > group.start && sentence.word(start - 1) === 'to';
	if (sentence.word(group.start - 1) === 'from' && groups.some(isTo)) return true;
	const reported = sentence.tokens.some(({ lower }) => speechVerbs.has(lower));
	return act !== null && act.act === 'hold'
		? act.past && !reported
		: sentence.word(act?.from ?? -1) === 'had';
}

/** The article's day, where no time is told. */
export const ownDay = ({ today: { day, source } }: Scene): When => ({
	date: { from: day, to: day, source, text: null },
	doubts: [],
	named: false
});
