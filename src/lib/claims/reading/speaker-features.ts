import type { ClaimWhat } from '../../model/claim';
import { getOrMake } from '../../model/collect';
import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import type { Features } from '../learned/choose';
import * as lexicon from '../lexicon/context-en';
import { outlets, people, sources } from '../lexicon/speakers-en';
import { apart } from './barriers';
import { costStep, steps } from './features';
import { isBullet } from './lines';
import { counts } from './names';
import { isOpenBehind, isQuoted } from '../text/quotes';
import type { Ground } from './ground';
import type { Head, Scene } from './scene';
import { type Voice, voicesIn } from './voices';

/** A sentence that may name who speaks, and where it stands to the one of the number. */
export interface Around {
	readonly sentence: Sentence;
	readonly place: string;
	/** How many speak between it and the sentence of the number, in few steps. */
	readonly spoken: number;
}

/** How far is looked, in sentences. */
const reach = { before: 6, list: 14, turn: 10, quotation: 8, sources: 10 };

/** The sentence of a number, those before it, the next one, and what a list or a quotation goes on with. */
export function sentencesAround({ sentence, beside, memory, group }: Scene): Around[] {
	const found: Around[] = [{ sentence, place: 'own', spoken: 0 }];
	let spokenSince = 0;
	const add = (by: number, place: string) => {
		const other = beside(by);
		if (!other) return;
		found.push({ sentence: other, place, spoken: Math.min(3, spokenSince) });
		if (by < 0) spokenSince += spoken(other);
	};
	for (let back = 1; back <= reach.before; back++)
		add(-back, back < 3 ? `before-${back}` : back < 5 ? 'before-3' : 'before-5');
	add(1, 'next');
	if (isBullet(sentence)) {
		let back = 1;
		while (back < reach.list && isListed(beside(-back))) back++;
		add(-back, 'heading');
	}
	const turn = turnOf(sentence, beside);
	if (turn) add(-turn, 'turn');
	const wasQuoted = memory.quoted || isQuoted(sentence, group.start);
	if (wasQuoted && isOpenBehind(textOf(sentence), memory.quoted)) {
		let ahead = 1;
		while (ahead < reach.quotation && isGoneOn(beside(ahead))) ahead++;
		add(ahead, 'close');
	}
	for (let ahead = 1; ahead < reach.sources; ahead++)
		if (/^(sources?|data|credit)$/.test(beside(ahead)?.word(0) ?? '')) {
			add(ahead, 'source');
			break;
		}
	return found;
}

/** How many sentences before one its line begins with a name and a colon, as turns of an interview do; 0: it does not. */
function turnOf(sentence: Sentence, beside: Scene['beside']): number {
	let first = sentence;
	let back = 0;
	for (; back < reach.turn; back++) {
		const other = beside(-back - 1);
		if (!other || /\n/.test(sentence.text.slice(other.span.start, first.span.start))) break;
		first = other;
	}
	return isLabelled(first) && !isLabelled(sentence) ? back : 0;
}

const isLabelled = (sentence: Sentence) =>
	voicesIn(sentence).some(({ kind, at }) => kind === 'headline' && at <= mostOfLabel);

/** “Vladimir Putin:”, “Foreign Minister Sybiha:”. */
const mostOfLabel = 5;

const textOf = ({ text, span }: Sentence) => text.slice(span.start, span.end);
const isListed = (sentence: Sentence | null) => sentence !== null && isBullet(sentence);
const isGoneOn = (sentence: Sentence | null) =>
	sentence !== null && isOpenBehind(textOf(sentence), true);

const isSaid = ({ kind }: Voice) => /^(sayer|said-by|frame|headline)$/.test(kind);

/** How many speak in a sentence, in few steps. */
const spoken = (sentence: Sentence) => Math.min(2, voicesIn(sentence).filter(isSaid).length);

const isQuotation = ({ memory, sentence, group }: Scene) =>
	memory.quoted !== isQuoted(sentence, group.start);

/** The pronoun by which a sentence tells who speaks; empty where none does. */
function pronounIn(sentence: Sentence): string {
	const said = voicesIn(sentence).find(
		({ kind, name: [from, to] }) =>
			kind === 'sayer' && to - from === 1 && lexicon.subjectPronouns.has(sentence.word(from))
	);
	return said ? sentence.word(said.name[0]) : '';
}

/** What speaks for it that the text speaks for itself. */
export function nullFeatures(scene: Scene, { link, doubts }: Ground, what: ClaimWhat): string[] {
	const { sentence, memory } = scene;
	const head = memory.heads[0];
	const told = head ? `${head.claim.speaker === null} ${head.since}` : 'none';
	const quoted = isQuotation(scene);
	return [
		`nobody-what=${what}`,
		`nobody-quoted=${quoted}`,
		`nobody-first=${sentence.word(0)}`,
		`nobody-head=${link && 'head' in link} ${told}`,
		`nobody-who=${holderFrom(doubts)}`,
		`nobody-pronoun=${pronounIn(sentence)}`,
		`nobody-bullet=${isBullet(sentence)}`,
		`nobody-his=${sentence.hasWord(/^(his|her|he|she)$/, 0)} ${told}`,
		`nobody-index=${Math.min(4, indexOf(scene))} ${told}`,
		`nobody-paragraph=${paragraphs(sentence, scene.beside(-1))} ${told}`
	];
}

const indexOf = ({ beside }: Scene) => [1, 2, 3, 4].filter((back) => beside(-back) !== null).length;

/** Whether a line ends between two sentences. */
const paragraphs = ({ text, span }: Sentence, last: Sentence | null) =>
	last !== null && text.slice(last.span.end, span.start).includes('\n');

/** What speaks for who said a claim before. */
export function headFeatures(
	{ sentence }: Scene,
	{ link, doubts, who, where }: Ground,
	{ claim, since, sentence: last }: Head,
	nth: number
): string[] {
	const goesOn = link && 'head' in link ? 'head' : holderFrom(doubts);
	const nobody = claim.speaker === null;
	const para = paragraphs(sentence, last);
	const isSame = `${claim.subject.holder === who} ${claim.subject.places.join() === where.join()}`;
	return [
		`head=${nth} ${since}`,
		`head-goes-on=${since} ${goesOn} ${nobody}`,
		`head-paragraph=${since} ${para} ${nobody}`,
		`head-pronoun=${pronounIn(sentence)} ${since}`,
		`head-bullet=${isBullet(sentence)} ${since}`,
		`head-same=${since} ${isSame} ${nobody}`
	];
}

const known = new WeakMap<Voice, Features>();

/** What speaks for somebody whom a sentence names, whatever he may have said. */
export const voiceFeatures = (sentence: Sentence, voice: Voice): Features =>
	getOrMake(known, voice, () => ofVoice(sentence, voice));

function ofVoice(sentence: Sentence, voice: Voice): string[] {
	const { kind, at } = voice;
	const type = typeOf(sentence, voice);
	const [from, to] = voice.name;
	const words = sentence.words(from, to);
	const word = sentence.word(at);
	return [
		`kind-type=${kind} ${type}`,
		`length=${kind} ${steps(to - from)}`,
		`first=${words[0]}`,
		`last=${words.at(-1)}`,
		`alone=${words.length === 1 ? words[0] : ''}`,
		`has-number=${sentence.tokens.slice(from, to).some((one) => one.kind === 'number')}`,
		`has-act=${kind} ${hasAct(sentence, voice)}`,
		`verb-next=${word} ${sentence.word(at + 1)} ${kind}`,
		`name-before=${sentence.word(from - 1)} ${kind}`,
		`name-behind=${sentence.word(to)} ${kind}`
	];
}

/** What speaks for somebody by where he is named. */
export function placeFeatures(scene: Scene, around: Around, voice: Voice): Features {
	const { sentence, place } = around;
	const { kind, at } = voice;
	const type = typeOf(sentence, voice);
	return [
		`kind-place=${kind} ${place}`,
		`verb-place=${sentence.word(at)} ${place}`,
		...(place === 'own' ? ownFeatures(scene, voice) : otherFeatures(scene, around, voice, type))
	];
}

/** Whether a name holds what is rather said of somebody. */
const hasAct = (sentence: Sentence, { name: [from, to] }: Voice) =>
	sentence.acts.some(({ at }) => at >= from && at < to);

const types = new WeakMap<Voice, string>();

const typeOf = (sentence: Sentence, voice: Voice) =>
	getOrMake(types, voice, () => typeIn(sentence, voice));

function typeIn(sentence: Sentence, { name: [from, to] }: Voice): string {
	const words = sentence.tokens.slice(from, to);
	const has = (nouns: ReadonlySet<string>) => words.some(({ lower }) => nouns.has(lower));
	const flags = {
		capital: words.some(({ text }, nth) => isCapital(text) && from + nth > 0),
		people: has(people),
		work: words.some(({ lower }) => counts.test(lower)),
		source: has(sources) || has(outlets),
		side: sentence.mentions.some(
			({ start, end, holder }) => start >= from && end <= to && holder !== null
		),
		pronoun: words.length === 1 && lexicon.subjectPronouns.has(words[0]!.lower)
	};
	return Object.entries(flags)
		.flatMap(([name, is]) => (is ? [name] : []))
		.join('+');
}

const between = /^(,|;|:|“|"|”|\(|\)|–|—|but|while|whereas|and|that|which|who|although|though)$/;

/** Of a voice in the sentence of the number: how far off, on which side, and what stands between. */
function ownFeatures(scene: Scene, { name: [from, to], at, kind }: Voice): string[] {
	const { sentence, group, groups } = scene;
	const side = at < group.start ? 'left' : 'right';
	const [low, high] =
		side === 'left' ? [Math.max(at, to), group.start] : [group.end, Math.min(at, from)];
	const others = voicesIn(sentence).filter(
		(other) => isSaid(other) && other.at !== at && other.at >= low && other.at < high
	);
	const numbers = groups.filter(({ start }) => start >= low && start < high).length;
	const via = new Set(sentence.words(low, Math.max(low, high)).filter((one) => between.test(one)));
	return [
		`apart=${side} ${costStep(apart(sentence, low, Math.max(low, high)))}`,
		`kind-side=${kind} ${side}`,
		`others=${kind} ${side} ${Math.min(2, others.length)}`,
		`numbers=${kind} ${side} ${Math.min(2, numbers)}`,
		...[...via].flatMap((one) => [`via=${side} ${one}`, `via-kind=${side} ${kind} ${one}`]),
		`lead=${side} ${kind} ${sentence.word(from - 1)}`,
		`quoted=${isQuoted(sentence, at)} ${isQuotation(scene)}`,
		`not=${lexicon.negations.has(sentence.word(at - 1))}`
	];
}

/** Of a voice in another sentence: how this one goes on with it. */
function otherFeatures(scene: Scene, around: Around, voice: Voice, type: string) {
	const { sentence, place } = around;
	const own = scene.sentence;
	const said = spoken(own);
	const quoted = isQuotation(scene);
	const pronoun = pronounIn(own);
	const told = scene.memory.heads.some((head) => head.sentence.span.start === sentence.span.start);
	const isLast = voicesIn(sentence).filter(isSaid).at(-1) === voice;
	return [
		`other-quoted=${place} ${quoted} ${voice.kind}`,
		`other-told=${place} ${told} ${voice.kind}`,
		`other-pronoun=${place} ${pronoun} ${type}`,
		`other-bullet=${place} ${isBullet(own)} ${voice.kind}`,
		`other-type=${place} ${voice.kind} ${type}`,
		`other-paragraph=${place} ${paragraphs(own, sentence)} ${voice.kind}`,
		`other-latest=${isLast && around.spoken === 0} ${quoted} ${said}`
	];
}

/** From where the holder was taken, where it is not named beside its act. */
const holderFrom = (doubts: Ground['doubts']) =>
	doubts.find((doubt) => doubt.startsWith('holder-')) ?? 'named';
