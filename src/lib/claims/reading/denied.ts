import type { Predicate } from '../entities/act';
import { weightsOf } from '../learned/choose';
import table from '../learned/denied.json';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { isCalledFalse, isQuestion, isVerdict } from '../entities/is-called-false';
import type { Scene } from './scene';
import { settle } from './settle';

const weights = weightsOf(table);

/** Whether the text says that what a number tells is not so. */
export function isDenied(scene: Scene, act: Predicate | null): boolean {
	const choices = [
		{ value: false, features: [] },
		{ value: true, features: [featuresOf(scene, act)] }
	];
	return settle(scene, 'denied', choices, weights).choice.value;
}

const divides = /^([,;:()–—"“”]|and|but|while|that|which|who)$/;
const joins = /^(is|are|was|were|as|be|been|a)$/;

/** “Most of it lies in Donetsk”. */
const isPlaced = (word: string, next: string) =>
	/^lies?$/.test(word) &&
	/^(in|inside|within|under|between|along|on|at|near|beyond|behind|outside|around|(north|south|east|west)\w*)$/.test(
		next
	);

/** What says that a sentence is not so: the next one; of a question also a verdict farther on, if it is not answered before. */
function denialOf(sentence: Sentence, beside: Scene['beside']): Sentence | null {
	const next = beside(1);
	if (next && isCalledFalse(next)) return next;
	if (!isQuestion(sentence)) return null;
	for (let nth = 1; nth <= mostToVerdict; nth++) {
		const one = beside(nth);
		if (!one || isQuestion(one) || one.word(0) === 'yes') return null;
		if (isVerdict(one) && isCalledFalse(one)) return one;
	}
	return null;
}

const mostToVerdict = 6;

function featuresOf({ sentence, group, beside }: Scene, act: Predicate | null): string[] {
	const { start, end } = group;
	const word = (at: number) => sentence.word(at);
	const isNo = (at: number) => lexicon.negations.has(word(at));
	const side = act && act.from >= end ? 'right' : 'left';
	const first = /^["“]/.test(word(0)) ? 1 : 0;
	const last = word(sentence.tokens.length - 1);
	const next = denialOf(sentence, beside);
	const isCalled = next !== null;
	const before = sentence.words(0, start);
	const clause = before.slice(before.findLastIndex((one) => divides.test(one)) + 1);
	const features = [
		'any=1',
		`act=${act?.negated} ${side}`,
		`shape=${act?.negated} ${act?.shape} ${side}`,
		`clause=${clause.some((one) => lexicon.negations.has(one))} ${act?.negated}`,
		`last=${isNo(start - 1)} ${/^(one|a)$/.test(word(start))}`,
		`first=${isNo(first) ? word(first) : ''}`,
		`next=${isCalled}`,
		`next-word=${isCalled && next.word(0)}`,
		`ends=${/\w/.test(last) ? '' : last}`
	];
	const isTold = before.some((one) => lexicon.tellingWords.has(one));
	for (const at of sentence.tokens.keys()) {
		// “not true”, and no “not false”.
		const calls = isNo(at - 1) || isNo(at - 2) ? lexicon.trueWords : lexicon.denyingWords;
		if (!calls.has(word(at)) || isPlaced(word(at), word(at + 1))) continue;
		const place = at < start ? 'left' : 'right';
		const between = at < start ? before.slice(at + 1) : sentence.words(end, at);
		// “denied that …”, “a claim that … denies”; but “denied the report, saying …”.
		const near = at < start ? between.slice(0, 8) : between.slice(-4);
		const names = near.some((one) => lexicon.tellingWords.has(one) || /ing$/.test(one));
		const turns = /;|, \w+ing\b/.test(between.join(' '));
		features.push(
			`names=${place} ${names} ${turns}`,
			`told=${place} ${isTold} ${joins.test(word(at - 1))}`,
			`false=${place} ${word(at)}`,
			`false-doing=${place} ${/ing$/.test(word(at + 1))}`,
			`false-next=${place} ${word(at + 1)}`
		);
	}
	return features;
}
