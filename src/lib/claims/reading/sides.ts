import type { ClaimDoubt } from '../../model/claim';
import { holders, type Holder } from '../../model/holder';
import { countryOf, type Mention } from '../entities/find-mentions';
import { isCapital } from '../entities/gazetteer-index';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import { months, weekdays } from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { isQuoted } from './quotes';
import type { Memory, Scene, Who } from './scene';
import { strangerBefore } from './strangers';

export function otherSide(holder: Holder): Holder {
	return holders.find((other) => other !== holder)!;
}

/** The home side of places that lie in one country; null where they do not. */
export function homeOf(places: readonly string[]): Holder | null {
	const [first] = places;
	const country = first === undefined ? null : countryOf(first);
	return places.every((id) => countryOf(id) === country)
		? (holders.find((side) => side === country) ?? null)
		: null;
}

export interface Found {
	readonly who: Who;
	readonly cost: number;
	readonly doubts?: readonly ClaimDoubt[];
}

export const isSide = ({ holder, kind }: Mention) => holder !== null && kind !== 'land';

/** “a Ukrainian mapping group”, “Russian bloggers”: they count ground, and take none. */
function isObserver(sentence: Sentence, { kind, end }: Mention): boolean {
	if (kind !== 'adjective') return false;
	let at = end;
	while (
		at < end + 4 &&
		sentence.tokens[at]?.kind === 'word' &&
		!lexicon.speechVerbs.has(sentence.word(at))
	)
		at++;
	return lexicon.observers.has(sentence.word(at - 1));
}

/** Who takes or holds by an active verb, or is its agent. */
export function takersOf(scene: Scene, act: Predicate): Found[] {
	return act.shape === 'active'
		? [...subjects(scene, act.from), ...pronouns(scene, act)]
		: agents(scene.sentence, act);
}

/** The sides that the verb group at token `from` may be said of, by how far off they stand. */
export function subjects(scene: Scene, from: number): Found[] {
	const { sentence } = scene;
	const found: Found[] = [];
	// “Russia occupies a fifth of Ukraine, having gained 4,320 sq km”.
	const opensAside =
		sentence.word(from - 1) === ',' &&
		/ing$/.test(sentence.word(from)) &&
		sentence.word(from) !== 'during';
	const aside = asideBefore(sentence, from);
	// “…, it has captured”: its subject is the pronoun.
	const other = lexicon.subjectPronouns.has(sentence.word(from - 1)) ? 1 : 0;
	for (const mention of sentence.mentions) {
		if (!isSide(mention) || mention.end > from || isObserver(sentence, mention)) continue;
		const gap =
			(opensAside && placing(sentence, mention) === 0) || mention.end === aside
				? 0.2
				: 0.8 * apart(sentence, mention.end, from) + (mention.start > aside ? 1.5 : 0);
		found.push({ who: mention.holder, cost: gap + placing(sentence, mention) + other });
	}
	if (found.length === 0) {
		// “Having advanced 7 km, the Russians …”.
		const later = sentence.mentions.find(
			(one) =>
				isSide(one) &&
				one.start > from &&
				!one.possessive &&
				/^,$/.test(sentence.wordBefore(one.start))
		);
		if (later) found.push({ who: later.holder, cost: 0.6 });
	}
	const stranger = strangerBefore(sentence, from);
	if (stranger === null) return found;
	return [
		...found.map((one) => ({ ...one, cost: one.cost + 1.5 })),
		{ who: stranger === 'named' ? 'other' : null, cost: stranger === 'named' ? 0.4 : 1 }
	];
}

/** “Russia, which sent its army in 2022, controls”, “Ukraine, the official added, has won back”: the comma that opens it; infinite where none closes here. */
function asideBefore({ tokens }: Sentence, to: number): number {
	if (tokens[to - 1]?.lower !== ',') return Infinity;
	const open = tokens.slice(0, to - 1).findLastIndex(({ lower }) => lower === ',');
	const words = tokens.slice(open + 1, to).map(({ lower }) => lower);
	const isAside =
		/^(which|who|whose|having)$/.test(words[0]!) ||
		(words.length < 9 && words.some((word) => lexicon.speechVerbs.has(word)));
	return open > 0 && isAside ? open : Infinity;
}

/** “…, and advanced 5 km”: who did what the verb before tells. */
export function shared(scene: Scene, act: Predicate): Found[] {
	const { sentence } = scene;
	if (act.shape !== 'active' || !/^(and|but)$/.test(sentence.word(act.from - 1))) return [];
	const before = [...sentence.predicatesFor('areas'), ...sentence.predicatesFor('lengths')]
		.filter((one) => one.shape === 'active' && one.end <= act.from - 1 && one.at !== act.at)
		.sort((a, b) => b.at - a.at)[0];
	return before
		? subjects(scene, before.from).map((one) => ({ ...one, cost: one.cost - 0.2 }))
		: [];
}

/** How unlike a subject the place of a mention in its sentence is. */
function placing(sentence: Sentence, { start, end, kind, places }: Mention): number {
	let at = start - 1;
	while (lexicon.determiners.has(sentence.word(at)) || lexicon.directions.has(sentence.word(at)))
		at--;
	// “the army of Ukraine”.
	if (sentence.word(at) === 'of' && lexicon.forceNouns.has(sentence.word(at - 1))) return 0;
	// “the government in Kyiv”.
	const rules = /^(government|authorities|leadership|rulers)$/.test(sentence.word(at - 1));
	if (places === null && rules && sentence.word(at) === 'in') return 0;
	if (lexicon.prepositions.has(sentence.word(at))) return kind === 'force' ? 0.8 : 1.6;
	if (kind === 'adjective') return 0.5;
	// “…, a Ukrainian official said, and advanced”.
	for (let i = end; i <= end + 3; i++) if (lexicon.speechVerbs.has(sentence.word(i))) return 0.6;
	return 0;
}

export function agents(sentence: Sentence, act: Predicate): Found[] {
	if ((act.shape === 'active' && act.act !== 'lose') || act.shape === 'state') return [];
	const words =
		act.act === 'lose' || act.goes
			? /^(to|by)$/
			: /^(hold|retake)$/.test(act.act)
				? /^(by|from)$/
				: /^by$/;
	for (let i = act.end; i < Math.min(sentence.tokens.length, act.end + 10); i++) {
		if (sentence.tokens[i]!.kind === 'mark' && !/^(,|-)$/.test(sentence.word(i))) return [];
		if (!words.test(sentence.word(i))) continue;
		for (let at = i + 1; at <= i + 4; at++) {
			const mention = sentence.mentionStartingAt(at);
			const side = mention?.holder ?? firstPart(sentence, at);
			if (!side) continue;
			// “lost to Russia”, “freed from the occupiers”: who lost or freed it is the other one.
			const loses = act.act === 'lose' && sentence.word(i) === 'to' && act.shape === 'active';
			const frees = act.act === 'retake' && sentence.word(i) === 'from';
			return [{ who: loses || frees ? otherSide(side) : side, cost: 0 }];
		}
		const next = sentence.tokens[i + 1];
		if (next && isCapital(next.text) && !months.has(next.lower) && !weekdays.has(next.lower))
			return [{ who: 'other', cost: 0 }];
	}
	return [];
}

/** The side in the first part of a hyphened word: “Moscow-installed”. */
export function firstPart(sentence: Sentence, at: number): Holder | null {
	const text = sentence.tokens[at]?.text ?? '';
	const first = text.slice(0, Math.max(0, text.search(/[-‐‑]/)));
	const of = sentence.gazetteer.holders.find(
		({ names, adjectives }) => names.includes(first) || adjectives.includes(first)
	);
	return of?.holder ?? null;
}

/** “… and Ukraine about 450”, “38 went to Russia, 3 to Ukraine”. */
export function gapped({ sentence, group, memory, whole }: Scene): Found[] {
	if (!memory.heads.some(({ since }) => since === 0)) return [];
	let at = group.start;
	while (lexicon.adverbs.has(sentence.word(at - 1)) || sentence.word(at - 1) === ',') at--;
	const before = sentence.mentionEndingAt(at);
	if (
		before &&
		isSide(before) &&
		!before.possessive &&
		before.kind !== 'adjective' &&
		/^(and|while|,|but|;|–|—)$/.test(sentence.wordBefore(before.start))
	)
		return [{ who: before.holder, cost: 0 }];
	// “…, and Russia a swath of Ukraine as large as Ohio”.
	const head = memory.heads[0]!;
	const other = sentence.mentions.find(
		(one) =>
			one.start >= head.group.end &&
			one.end <= group.start &&
			isSide(one) &&
			!one.possessive &&
			one.kind !== 'adjective' &&
			!lexicon.speechVerbs.has(sentence.word(one.end)) &&
			/^(and|while|;|but)$/.test(sentence.wordBefore(one.start))
	);
	if (
		other &&
		head.since === 0 &&
		!sentence
			.predicatesFor('areas')
			.some(
				({ at, act, shape }) =>
					at > other.start && at < group.start && act !== 'size' && shape === 'active'
			)
	)
		return [{ who: other.holder, cost: 0.2 }];
	const end = Math.max(group.end, whole.kind === 'none' ? 0 : whole.end);
	const to = sentence.word(end) === 'to' ? sentence.mentionStartingAt(end + 1) : null;
	return to && isSide(to) ? [{ who: to.holder, cost: 0 }] : [];
}

const pronounWords = /^(it|they|its|their|he|his|she|which|that|who|whose|them)$/;

/** The sides that a pronoun in a subject's or an owner's place may stand for. */
export function pronouns(scene: Scene, act: Predicate): Found[] {
	const { sentence, memory } = scene;
	const at = pronounAt(scene, act);
	if (at === null) return [];
	const found: Found[] = [];
	for (const mention of sentence.mentions) {
		if (!isSide(mention) || mention.end > at || isObserver(sentence, mention)) continue;
		const relative = lexicon.relatives.has(sentence.word(at));
		// “Since Kyiv's troops stormed into Kursk, it has captured”: it is not the troops.
		const isMany = mention.kind === 'force' && /s$/.test(sentence.word(mention.end - 1));
		const gap =
			Math.min(2.2, apart(sentence, mention.end, at)) +
			(isMany && sentence.word(at) === 'it' ? 5 : 0);
		const doubts: ClaimDoubt[] = relative ? [] : ['holder-by-pronoun'];
		// “Kyiv says it has advanced”, “Kyiv's statement that its troops …”: who speaks speaks of itself.
		const speaks =
			!relative &&
			!sentence.mentions.some((one) => isSide(one) && one.start >= mention.end && one.end <= at) &&
			[0, 1, 2].some((k) => {
				const word = sentence.word(mention.end + k);
				return lexicon.speechVerbs.has(word) || lexicon.reportNouns.has(word);
			});
		found.push({
			who: mention.holder,
			cost: speaks
				? 0.1
				: gap * (relative ? 0.8 : 0.3) + placing(sentence, mention) * 0.7 - (relative ? 0.4 : 0),
			doubts
		});
	}
	// Who held or took in the claim before is more often meant than who was told of first.
	const [head] = memory.heads;
	const told =
		head && head.since <= 1 && head.act?.act !== 'lose' ? head.claim.subject.holder : null;
	if (told && told !== memory.side && !lexicon.relatives.has(sentence.word(at)))
		found.push({
			who: told,
			cost: found.length > 0 ? 1.2 : 0.5,
			doubts: ['holder-by-pronoun', 'holder-by-sentence-before']
		});
	if (memory.side)
		found.push({
			who: memory.side,
			cost: found.length > 0 ? 1.5 : 0.7,
			doubts: ['holder-by-pronoun', 'holder-by-sentence-before']
		});
	// “Its forces hold …, Russia says.”
	const behind = sentence.mentions.filter((one) => isSide(one) && one.start > at);
	const later =
		behind.find((one) => lexicon.speechVerbs.has(sentence.word(one.end))) ??
		behind.find(
			(one) =>
				one.possessive &&
				sentence.words(one.end, one.end + 6).some((word) => lexicon.speechVerbs.has(word))
		);
	if (later && found.length === 0)
		found.push({ who: later.holder, cost: 0.4, doubts: ['holder-by-pronoun'] });
	return found;
}

/** The token of the pronoun that an act is said of: “it holds”, “its gains”, “under its control”, “which holds”. */
function pronounAt({ sentence }: Scene, { shape, from, at }: Predicate): number | null {
	if (shape === 'active' || shape === 'noun') {
		let i = (shape === 'active' ? from : at) - 1;
		// “his forces in Kursk had moved”.
		const aside = sentence.mentionEndingAt(i + 1);
		if (aside && /^(in|near|at|around|inside)$/.test(sentence.word(aside.start - 1)))
			i = aside.start - 2;
		while (
			i >= 0 &&
			!pronounWords.test(sentence.word(i)) &&
			(lexicon.adverbs.has(sentence.word(i)) ||
				lexicon.forceNouns.has(sentence.word(i)) ||
				lexicon.operationNouns.has(sentence.word(i)) ||
				lexicon.auxiliaries.has(sentence.word(i)) ||
				/ly$/.test(sentence.word(i)) ||
				/^(last|net|own|total|overall|latest|recent|biggest|largest|territorial|monthly|first)$/.test(
					sentence.word(i)
				))
		)
			i--;
		if (i >= 0 && pronounWords.test(sentence.word(i))) return i;
		const head = (shape === 'active' ? from : at) - 1;
		return lexicon.forceNouns.has(sentence.word(head)) ||
			lexicon.operationNouns.has(sentence.word(head)) ||
			sentence.word(head) === 'and'
			? head
			: null;
	}
	if (shape !== 'state') return null;
	for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
		if (pronounWords.test(sentence.word(i)) && /^(its|their|his|whose)$/.test(sentence.word(i)))
			return i;
		if (/^(under|in|into)$/.test(sentence.word(i))) break;
	}
	return null;
}

export function ours({ sentence, memory }: Scene, { shape, from, at, end }: Predicate): Found[] {
	const theirs = shape === 'active' ? [] : byTheEnemy(sentence, memory, end);
	if (shape === 'passive' || theirs.length > 0) return theirs;
	const stop = shape === 'active' ? from : at + 1;
	for (let i = stop - 1; i >= Math.max(0, stop - 5); i--) {
		const word = sentence.word(i);
		if (shape !== 'active' && i < at && /^(under|in|into|of|were|are|is|was)$/.test(word)) break;
		if (!memory.speakerSide) {
			// Whose side “we” are is not read: the spelling of names or the ground tells, and it is a guess.
			const side = memory.style ?? 'UA';
			const doubts: ClaimDoubt[] = ['holder-by-speaker'];
			if (/^(we|our|ours)$/.test(word))
				return [
					{ who: side, cost: 0, doubts },
					{ who: null, cost: 2.4 }
				];
			if (word === 'enemy') return [{ who: otherSide(side), cost: 0, doubts }];
			continue;
		}
		if (/^(we|our|ours|us)$/.test(word))
			return [{ who: memory.speakerSide, cost: 0, doubts: ['holder-by-speaker'] }];
		if (
			/^(enemy|foe|aggressor|occupiers?|invaders?)$/.test(word) ||
			(/^(their|they)$/.test(word) && isQuoted(sentence, i) !== memory.quoted)
		)
			return [{ who: otherSide(memory.speakerSide), cost: 0, doubts: ['holder-by-speaker'] }];
	}
	return [];
}

/** “held by our army”, “in the hands of the enemy”: the other side of whoever speaks, or whose spelling of names the text has. */
function byTheEnemy(sentence: Sentence, { speakerSide, style }: Memory, end: number): Found[] {
	const named = sentence.word(end + 1) === 'the' ? end + 2 : end + 1;
	if (!/^(by|to|of)$/.test(sentence.word(end))) return [];
	const doubts: ClaimDoubt[] = ['holder-by-speaker'];
	const side = speakerSide ?? style;
	if (sentence.word(end + 1) === 'our') return [{ who: side ?? 'UA', cost: 0, doubts }];
	return side && sentence.word(named) === 'enemy'
		? [{ who: otherSide(side), cost: 0, doubts }]
		: [];
}
