import type { Predicate } from './act';
import * as lexicon from '../lexicon/context-en';
import type { Act } from '../lexicon/context-en';
import { smallNumbers } from '../lexicon/days-en';
import type { Token } from '../text/tokens';
import type { Mention } from './find-mentions';
import { hadBeen, verbGroup } from './verb-group';
import { beyondControl, flags, going, plain, stateFrame } from './other-acts';

type Form = 'base' | 'third' | 'ing' | 'past' | 'participle';

const forms: readonly Form[] = ['base', 'third', 'ing', 'past', 'participle'];

interface VerbForm {
	readonly act: Act;
	readonly lemma: string;
	readonly forms: ReadonlySet<Form>;
}

const verbForms = new Map<string, VerbForm>();

for (const [act, list] of Object.entries(lexicon.verbs) as [Act, readonly string[]][])
	for (const line of list) {
		const words = line.split(' ');
		words.forEach((word, i) => {
			const known = verbForms.get(word)?.forms ?? [];
			verbForms.set(word, { act, lemma: words[0]!, forms: new Set([...known, forms[i]!]) });
		});
	}

const nounActs = new Map<string, Act[]>();

for (const [act, list] of Object.entries(lexicon.actNouns) as [Act, string][])
	for (const word of list.split(' ').filter(Boolean))
		nounActs.set(word, [...(nounActs.get(word) ?? []), act]);

/** The predicates of a sentence, in its order. `reach` is read where lengths are asked for, only then. */
export function findActs(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	lengths: boolean
): Predicate[] {
	const found: Predicate[] = [];
	const mentionEnds = new Map(mentions.map((mention) => [mention.end, mention]));
	for (let at = 0; at < tokens.length; at++) {
		const predicate =
			going(tokens, at, mentions) ??
			hyphened(tokens, at) ??
			asNoun(tokens, at, mentionEnds, lengths) ??
			asVerb(tokens, at, mentionEnds, lengths);
		if (!predicate) continue;
		// “took control of”: one act, told by both words.
		const last = found.at(-1);
		const light = last && last.shape === 'active' && verbForms.get(last.word)?.lemma;
		if (
			light &&
			predicate.shape === 'noun' &&
			predicate.act === 'hold' &&
			predicate.at - last.end <= 3
		) {
			const act = lexicon.lightVerbs[light];
			// “would hand back the pockets that it holds”: things, that are lost.
			if (!act && last.act === 'lose') continue;
			found.pop();
			found.push({ ...last, act: act ?? 'hold', end: predicate.end });
		} else found.push(predicate);
	}
	return found;
}

/** “Russian-occupied”, “government-held”: the side is in the word. */
function hyphened(tokens: readonly Token[], at: number): Predicate | null {
	const { lower } = tokens[at]!;
	const dash = lower.search(/[-‐‑]/);
	if (dash < 0 || verbForms.has(lower)) return null;
	const verb = verbForms.get(lower.slice(dash + 1));
	if (!verb?.forms.has('participle') || verb.act === 'reach' || verb.act === 'size') return null;
	// “is still Ukrainian-held”: said of what stands before it.
	const group = verbGroup(tokens, at);
	if (group.be)
		return {
			...plain(verb.act, 'state', at, at + 1, lower),
			...group,
			perfect: false,
			past: /^(was|were)$/.test(group.aux)
		};
	return plain(verb.act, 'adjective', at, at + 1, lower);
}

function asNoun(
	tokens: readonly Token[],
	at: number,
	mentionEnds: ReadonlyMap<number, Mention>,
	lengths: boolean
): Predicate | null {
	const { lower } = tokens[at]!;
	if (lower === 'share' || lexicon.partNouns.has(lower)) {
		// “Russia's share of the Donetsk region”, “Kyiv's sliver of Russia”.
		const owner = mentionEnds.get(at);
		const owned =
			((owner?.possessive && owner.holder) ||
				(lower === 'share' && /^(its|their)$/.test(tokens[at - 1]?.lower ?? ''))) &&
			tokens[at + 1]?.lower === 'of' &&
			[...mentionEnds.values()].some(
				({ start, places }) => places?.length && start > at && start <= at + 4
			);
		if (owned) return plain('hold', 'noun', at, at + 1, lower);
		if (lower === 'share') return null;
	}
	const beyond = beyondControl(tokens, at);
	if (beyond) return beyond;
	const before = tokens[at - 1]?.lower ?? '';
	// “fought its way 9 miles forward”.
	if (lengths && lower === 'way' && lexicon.possessivePronouns.has(before)) {
		const group = verbGroup(tokens, at - 2);
		return { ...plain('reach', 'active', at - 2, at + 1, lower), ...flags(group) };
	}
	const acts = nounActs.get(lower);
	if (!acts) return null;
	const found = acts.find((one) => (one === 'reach') === lengths) ?? acts[0]!;
	// Advances that are told in areas are ground taken.
	const act = found === 'reach' && !lengths && /^advances?$/.test(lower) ? 'take' : found;
	if (act === 'reach' && !lengths) return null;
	const next = tokens[at + 1]?.lower ?? '';
	const frame = stateFrame(tokens, at);
	if (frame !== null && act === 'hold') {
		// “would pass under its control”.
		const comes = /^(pass|come|fall|go|slip|return)$/.test(tokens[frame - 1]?.lower ?? '');
		const verb = verbGroup(tokens, frame);
		// “were back under Russian control”.
		const back = tokens[frame - 1]?.lower === 'back';
		return {
			...plain(
				back ? 'retake' : act,
				'state',
				at,
				at + 1,
				/^(government|govt)$/.test(before) ? before : lower
			),
			...verb,
			unreal: verb.unreal || (comes && verbGroup(tokens, frame - 1).unreal),
			past: /^(was|were)$/.test(verb.aux),
			perfect: false
		};
	}
	const alsoVerb = verbForms.has(lower);
	const named = mentionEnds.get(at);
	const own = named !== undefined && (named.possessive || named.kind === 'adjective');
	const nounly =
		own ||
		lexicon.possessivePronouns.has(before) ||
		/^(the|a|an|this|that|full|total|partial|territorial|further|recent|of|under|in|military|net|complete|effective|de|rapid|latest|deepest|biggest|largest|small|modest|any|such|smallest|best|worst|monthly|weekly|daily|annual|yearly|'s|russian|ukrainian)$/.test(
			before
		) ||
		/^(of|over|totalling|totaling)$/.test(next);
	if (alsoVerb && !nounly) return null;
	// “Russian forces control over 100,000 …” is a verb.
	if (alsoVerb && !own && named) return null;
	if (alsoVerb && lexicon.subjectPronouns.has(before)) return null;
	const { negated, unreal, past } = nounGroup(tokens, at);
	return { ...plain(act, 'noun', at, at + 1, lower), negated, unreal, past };
}

/** What a verb before a noun says of it: “isn't in control of”, “has no control over”, “would gain control”. */
function nounGroup(
	tokens: readonly Token[],
	at: number
): { negated: boolean; unreal: boolean; past: boolean } {
	let from = at;
	let no = false;
	while (
		from > 0 &&
		at - from < 4 &&
		/^(in|full|total|complete|effective|firm|no|any|the|de|facto)$/.test(tokens[from - 1]!.lower)
	) {
		no ||= tokens[from - 1]!.lower === 'no';
		from--;
	}
	const group = verbGroup(tokens, from);
	return {
		negated: no || group.negated,
		unreal: group.unreal,
		past: /^(was|were|had)$/.test(group.aux)
	};
}

function asVerb(
	tokens: readonly Token[],
	at: number,
	mentionEnds: ReadonlyMap<number, Mention>,
	lengths: boolean
): Predicate | null {
	const { lower } = tokens[at]!;
	const verb = verbForms.get(lower);
	if (!verb) return null;
	const ofArea = verb.act === 'reach' && !lengths ? lexicon.movesOfArea[verb.lemma] : verb.act;
	if (!ofArea) return null;
	let act: Act = ofArea;
	const next = tokens[at + 1]?.lower ?? '';
	if (lower === 'own' && /^('s|its|their|his|her|our|my|your|s)$/.test(tokens[at - 1]?.lower ?? ''))
		return null;
	if (
		lower === 'running' &&
		/^(days?|weeks?|months?|years?|time|row)$/.test(tokens[at - 1]?.lower ?? '')
	)
		return null;
	if (/^t(ak|ook)/.test(lower) && /^(together|aback|care|place|part|stock|note)$/.test(next))
		return null;
	if (verb.lemma === 'add' && (next === 'up' || !isNumberAhead(tokens, at + 1))) return null;
	if (
		/^(hold|keep)$/.test(verb.lemma) &&
		/^(up|out|off|talks|elections|back|meetings|forth)$/.test(next)
	)
		return null;
	const particles = lexicon.particles[verb.lemma];
	// “threw them back”, “threw the enemy back”.
	const object = /^(throw|force)$/.test(verb.lemma)
		? tokens.slice(at + 1, at + 4).findIndex((token) => token.lower === 'back')
		: 0;
	const particleAt = at + 1 + Math.max(0, object);
	const isParticle = particles?.split(' ').includes(tokens[particleAt]?.lower ?? '') ?? false;
	// “have gone five to ten kilometres”.
	const goesFar = lengths && /^(go|come|get)$/.test(verb.lemma) && isNumberAhead(tokens, at + 1);
	if (particles && !isParticle && !goesFar) return null;
	let end = isParticle ? particleAt + 1 : at + 1;
	if (
		(next === 'back' || (next === 'over' && !isNumberAhead(tokens, at + 2))) &&
		/^(take|win|push|claw|get)$/.test(verb.lemma)
	) {
		if (next === 'back' && act === 'take') act = 'retake';
		end++;
	}
	const group = verbGroup(tokens, at);
	// “support for ceding land”: nobody does it.
	const wished = verb.forms.has('ing') && tokens[at - 1]?.lower === 'for';
	const base = {
		act,
		at,
		end,
		from: group.from,
		word: lower,
		unreal: group.unreal || wished,
		negated: group.negated,
		...(group.ahead ? { ahead: true as const } : {})
	};
	const isPast = verb.forms.has('past');
	// “Half of it is free again”.
	const isFree =
		lower === 'free' && (group.be || /^(%|percent|cent|pct)$/.test(sentenceWord(tokens, at - 1)));
	const isParticiple = verb.forms.has('participle') || isFree;
	// “the invading army” says who they are, and not what they do now.
	if (verb.forms.has('ing') && lexicon.forceNouns.has(next) && !group.be) return null;
	if (!isPast && !isParticiple) {
		if (verb.forms.has('base') && /^(the|a|of|its|their|his)$/.test(tokens[at - 1]?.lower ?? ''))
			return null;
		// “the demand that Kyiv cede the rest of Donetsk”.
		const wanted =
			act === 'lose' &&
			verb.forms.has('base') &&
			group.from === at &&
			mentionEnds.get(at)?.kind === 'name' &&
			tokens.slice(0, at).some(({ lower }) => lower === 'that');
		if (wanted) return { ...base, unreal: true, shape: 'active', perfect: false, past: false };
		const past = /^(was|were)$/.test(group.aux) || /^did/.test(group.aux);
		return { ...base, shape: 'active', perfect: false, past: past && group.aux !== '' };
	}
	if (isParticiple && group.be) {
		const past = !group.perfect && /^(was|were|remained|stayed|wasn't|weren't)$/.test(group.aux);
		return {
			...base,
			shape: 'passive',
			perfect: group.perfect,
			past: past || hadBeen(tokens, group.from, at)
		};
	}
	if (isParticiple && group.perfect)
		return { ...base, shape: 'active', perfect: true, past: hadBeen(tokens, group.from, at) };
	const before = tokens[group.from - 1];
	const beforeLower = before?.lower ?? '';
	const subject = mentionEnds.get(group.from);
	const isSubject =
		(subject &&
			subject.kind !== 'land' &&
			subject.kind !== 'adjective' &&
			!subject.possessive &&
			subject.holder !== null) ||
		lexicon.subjectPronouns.has(beforeLower) ||
		lexicon.relatives.has(beforeLower) ||
		lexicon.forceNouns.has(beforeLower) ||
		lexicon.operationNouns.has(beforeLower);
	// “area of Ukraine occupied by Russia”.
	const agent =
		next === 'by' || (next === 'from' && act === 'retake')
			? sideAt(mentionEnds, tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2)
			: null;
	if (isParticiple && agent) return { ...base, shape: 'passive', perfect: false, past: false };
	if (isParticiple && !isSubject) {
		const degree =
			/^(%|percent|cent|pct)$|(^|-)(half|thirds?|quarters?|fifths?|tenths?)$/.test(
				sentenceWord(tokens, at - 1)
			) && !isObjectAhead(tokens, at + 1);
		// Not “Of the 1,376 sq km seized in August, Ukraine still holds …”.
		const behindUnit =
			(act === 'hold' || tokens[0]!.lower !== 'of') &&
			/^(km|km2|km²|sqkm|kilomet(er|re)s|miles|hectares)$/.test(
				sentenceWord(tokens, unitBefore(tokens, at))
			) &&
			!isObjectAhead(tokens, at + 1);
		if (
			degree ||
			behindUnit ||
			next === 'by' ||
			(next === 'and' && tokens.slice(at, at + 6).some((token) => token.lower === 'by')) ||
			lexicon.landNouns.has(beforeLower) ||
			lexicon.regionNouns.has(beforeLower) ||
			lexicon.countryNouns.has(beforeLower)
		)
			return { ...base, shape: 'passive', perfect: false, past: false };
		const noun = tokens[at + 1]?.lower ?? '';
		if (
			lexicon.landNouns.has(noun) ||
			lexicon.regionNouns.has(noun) ||
			lexicon.settlementNouns.has(noun) ||
			lexicon.partNouns.has(noun)
		)
			return { ...base, shape: 'adjective', perfect: false, past: false };
		// “20% of Ukraine occupied”, “a fifth of it now occupied”.
		if (
			act === 'hold' &&
			!isObjectAhead(tokens, at + 1) &&
			(!subject || subject.holder === null || subject.kind === 'land') &&
			!isPastSubject(before)
		)
			return { ...base, shape: 'passive', perfect: false, past: false };
	}
	return { ...base, shape: 'active', perfect: false, past: isPast };
}

/** “(2,200 sq miles)” seized: the unit, behind which brackets and quotations may close. */
function unitBefore(tokens: readonly Token[], at: number): number {
	let unit = at - 1;
	while (/^[)”"]$/.test(sentenceWord(tokens, unit))) unit--;
	return unit;
}

/** The side whose mention begins at a token. */
function sideAt(mentionEnds: ReadonlyMap<number, Mention>, at: number): Mention | null {
	for (const mention of mentionEnds.values())
		if (mention.start === at && mention.holder !== null) return mention;
	return null;
}

/** “added only about 470”. */
function isNumberAhead(tokens: readonly Token[], at: number): boolean {
	let next = at;
	while (
		lexicon.adverbs.has(tokens[next]?.lower ?? '') ||
		/^(another|from|between|maybe|perhaps|in|deeper|farther|than)$/.test(tokens[next]?.lower ?? '')
	)
		next++;
	const { kind, lower } = tokens[next] ?? { kind: 'mark', lower: '' };
	return kind === 'number' || smallNumbers.has(lower);
}

/** Whether a verb's object begins here: “occupied some 200 …”. */
function isObjectAhead(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	// “seized over the whole of 2023”: a time, and no object.
	const isTime = token?.lower === 'over' && /^(the|that|those)$/.test(tokens[at + 1]?.lower ?? '');
	return (
		token !== undefined &&
		!isTime &&
		(token.kind === 'number' ||
			lexicon.determiners.has(token.lower) ||
			(lexicon.adverbs.has(token.lower) && !/^(today|now|already)$/.test(token.lower)))
	);
}

function sentenceWord(tokens: readonly Token[], at: number): string {
	return tokens[at]?.lower ?? '';
}

/** Whether a word may be the last of a subject that we do not know (“rebels”, “NATO”). */
function isPastSubject(before: Token | undefined): boolean {
	return (
		before?.kind === 'word' &&
		!lexicon.prepositions.has(before.lower) &&
		!/^(it|which|that|and|or)$/.test(before.lower)
	);
}
