import type { ClaimDate, Expression } from '../../model/claim';
import type { Holder } from '../../model/holder';
import { readWhole } from '../entities/read-whole';
import { isCountry } from '../entities/find-mentions';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { isGround } from './grounds';
import { isExcluded } from './left-out';
import { isBullet, isRow, lineRule, unitIn } from './lines';
import { readSilent, type ReadNumber } from './read-number';
import { isOpenBehind, isReopened } from '../text/quotes';
import { isOfRecord, isOfSpeech } from '../entities/other-events';
import type { Rule } from './rule';
import type { Head, Memory, Scene } from './scene';
import { sideSpoken } from './speaker-side';

export const emptyMemory: Memory = {
	heads: [],
	places: null,
	region: null,
	named: [],
	regionSince: 0,
	topic: null,
	side: null,
	days: [],
	stretch: null,
	speakerSide: null,
	style: null,
	quoted: false,
	listUnit: null
};

/** Claims further back are not gone on with. */
const mostHeads = 8;
const mostSince = 2;
/** Places named further back are not meant. */
const mostNamed = 3;

/** What is remembered as a sentence begins; the sentence itself tells who speaks in it. */
export function startSentence(
	memory: Memory,
	sentence: Sentence,
	off: ReadonlySet<string>,
	beside: Scene['beside']
): Memory {
	const listed = memory.heads.length > 0 && !off.has(lineRule.name) && isBullet(sentence);
	const heads = memory.heads
		.map((head) => ({ ...head, since: listed ? 1 : head.since + 1 }))
		.filter(({ since }) => since <= mostSince)
		.slice(0, mostHeads);
	return {
		...memory,
		heads,
		quoted: memory.quoted && !isReopened(sentence.text, sentence.span, true),
		speakerSide: sideSpoken(sentence, memory, beside)
	};
}

/** What is remembered behind a number. */
export function remember(
	memory: Memory,
	{ sentence, group }: Scene,
	read: ReadNumber | null
): Memory {
	if (!read) return memory;
	const { claim, act, dated } = read;
	const head = { claim, group, sentence, act, dated, since: 0 };
	const { places } = claim.subject;
	// “…, and more than half of that in the Donetsk region”: the text goes on with the whole.
	const told = memory.heads[0];
	if (claim.subject.of && told?.since === 0 && isCountry(told.claim.subject.places)) return memory;
	const region = places.length > 0 && !isCountry(places);
	return {
		...memory,
		heads: [head, ...memory.heads].slice(0, mostHeads),
		places: places.length > 0 ? places : memory.places,
		region: region ? places : memory.region,
		regionSince: region ? 0 : memory.regionSince
	};
}

/** The last claim has one more number: the text may go on with its unit. */
export function rememberJoined(memory: Memory, claim: Head['claim']): Memory {
	const [head, ...others] = memory.heads;
	return head ? { ...memory, heads: [{ ...head, claim }, ...others] } : memory;
}

/** What is remembered as a sentence ends: the ground, the side and the time that it was about. */
export function endSentence(memory: Memory, sentence: Sentence, day: string): Memory {
	const grounds = sentence.mentions.filter(
		({ places, kind, start }) => places?.length && kind !== 'force' && !isExcluded(sentence, start)
	);
	const region = grounds.filter(({ places }) => !isCountry(places!)).at(-1)?.places ?? null;
	const country =
		grounds.filter((mention) => isCountry(mention.places!) && isGround(sentence, mention)).at(-1)
			?.places ?? null;
	// Of “252 km²: 121 in Donetsk, 16 in Sumy” a text goes on with all of it.
	const told = memory.heads.filter(({ since, silent }) => since === 0 && !silent);
	const whole = told.at(-1)?.claim.subject.places ?? [];
	const parted = told.length > 1 && whole.length > 0 && isCountry(whole) && region !== null;
	const side = sideIn(sentence);
	const named = sentence.daysFor(day).filter(({ source }) => source !== 'article');
	// “… this year, the minister said on Wednesday”: the text goes on with the year.
	const spoken = named.filter(
		(phrase) => !isOfSpeech(sentence, phrase) && !isOfRecord(sentence, phrase)
	);
	const phrases = spoken.length > 0 ? spoken : named;
	const isHeading = sentence.word(sentence.tokens.length - 1) === ':';
	const words = sentence.text.slice(sentence.span.start, sentence.span.end);
	return {
		...memory,
		// “Russia would pull out of:” begins a list of its own.
		heads:
			isHeading && side
				? memory.heads.filter(({ since }) => since === 0)
				: parted
					? [told.at(-1)!, ...memory.heads.filter((head) => head !== told.at(-1))]
					: memory.heads,
		places: parted ? whole : (region ?? country ?? memory.places),
		region: region ?? memory.region,
		named: namedIn(sentence, memory),
		regionSince: region ? 0 : memory.regionSince + 1,
		topic:
			sentence.mentions.find(
				({ start, places, possessive, kind }) =>
					start <= 1 && places?.length && !possessive && kind === 'name'
			)?.places ?? null,
		side: side ?? memory.side,
		stretch: phrases.find(({ from, to }) => from < to) ?? memory.stretch,
		days:
			(isBullet(sentence) && !isHeading && !/^(dates?|period|when|time)$/.test(sentence.word(0))) ||
			(named.length === 0 && told.some(({ claim }) => isOfTime(claim.date, memory.days)))
				? memory.days
				: phrases.map((phrase) => ({
						...phrase,
						text: sentence.textOf(phrase.start, phrase.end)
					})),
		quoted: isOpenBehind(words, memory.quoted),
		listUnit: unitIn(words) ?? (isRow(sentence) ? memory.listUnit : null)
	};
}

/** The places that the last three sentences named. */
function namedIn({ mentions }: Sentence, { named }: Memory): Memory['named'] {
	const own = mentions.flatMap(({ places, within, kind }) =>
		kind !== 'force' && (within ?? places)?.length
			? [{ places: within ?? places!, since: 1, part: !!within }]
			: []
	);
	const before = named.map((one) => ({ ...one, since: one.since + 1 }));
	return [...own.reverse(), ...before.filter(({ since }) => since <= mostNamed)].slice(0, 8);
}

/** Whether a claim took its time from the sentence before. */
function isOfTime({ from, to }: ClaimDate, days: Memory['days']): boolean {
	return days.some((one) => one.from === from && one.to === to);
}

/** The side that a sentence is about: its first subject, else the first named. */
function sideIn(sentence: Sentence): Holder | null {
	const sides = sentence.mentions.filter(({ holder, kind }) => holder !== null && kind !== 'land');
	const subject = sides.find(
		({ start, possessive }) => !possessive && !lexicon.prepositions.has(sentence.wordBefore(start))
	);
	return (subject ?? sides[0])?.holder ?? null;
}

/** An expression of nothing, for ground that a sentence tells of without a number. */
const nothing: Expression = {
	span: { start: 0, end: 0 },
	text: '',
	form: 'words',
	quantity: 'area',
	stated: { low: 0, high: 0, unit: 'km2', lastUnit: 1 },
	hedge: 'exactly',
	hedgeText: null,
	value: 0,
	interval: { low: 0, high: 0 },
	of: null,
	ofText: null
};

export const silentRule: Rule = {
	name: 'told-without-number',
	because: 'What a sentence tells of ground without a number, the next one may measure.',
	examples: ['Ukraine invaded the Kursk region in August. That was 1,200 sq km.']
};

/** What a sentence without a number says of who holds what, for a number in the next one. */
export function rememberSilent(memory: Memory, given: Omit<Scene, 'group' | 'whole'>): Memory {
	const { sentence } = given;
	if (given.off.has(silentRule.name)) return memory;
	const last = sentence.acts.at(-1);
	if (!last) return memory;
	const at = last.shape === 'active' ? last.end : last.from;
	const group = { expressions: [nothing], start: at, end: at, firstEnd: at };
	const whole = readWhole(sentence, sentence.tokens.length, false);
	const read = readSilent({ ...given, group, whole });
	if (!read) return memory;
	const head = { ...read, group, sentence, since: 0, silent: true as const };
	return { ...memory, heads: [head, ...memory.heads].slice(0, mostHeads) };
}
