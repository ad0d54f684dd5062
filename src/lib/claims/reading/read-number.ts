import type { ClaimDoubt, ClaimSubject, ClaimWhat } from '../../model/claim';
import { forceNouns, operationNouns, subjectPronouns, takenNouns } from '../lexicon/context-en';
import { counts } from '../lexicon/speakers-en';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import { advanceOf, advanceRule } from './advances';
import { isDenied } from './denials';
import { headsFor } from './heads';
import { leftOutRule, withoutPlaces } from './left-out';
import { meaningOf } from './meaning';
import { groundLinks, type Link } from './links';
import { isBullet } from './lines';
import { isBegun } from './other-events';
import { baseOf } from './read-base';
import type { Rule } from './rule';
import { sizedPlaces } from './sizes';
import { isUnreal } from './unreal';
import { rateOf } from './rates';
import { type Ground, groundOf } from './ground';
import type { Head, ReadClaim, Scene } from './scene';
import { sayingOf, speakerText } from './speakers';
import { isEach } from './subject-rules';
import { type When, ownDay, whenFor } from './when';

/** A claim that was read, with what others may take over from it. */
export interface ReadNumber {
	readonly claim: ReadClaim;
	readonly act: Predicate | null;
	readonly dated: boolean;
}

/** No more acts are weighed: the others are farther off. */
const mostActs = 4;

/** Read one number as a claim about territory; null where it is about anything else. */
export function readNumber(scene: Scene): ReadNumber | null {
	const { quantity } = scene.group.expressions[0]!;
	if (quantity === 'distance') {
		const act = scene.off.has(advanceRule.name) ? null : advanceOf(scene);
		if (!act || isUnreal(scene, act)) return null;
		const record = groundOf(scene, [{ act, cost: 0, rule: 'advance' }], []);
		const byPlace = record.doubts.includes('holder-by-place');
		const isUnnamed = byPlace || record.doubts.includes('holder-by-little');
		// “Troops marched 15 km to reach the village”: neither whose nor where.
		const guessed =
			(record.from === 'war' && isUnnamed) ||
			(byPlace && act.shape === 'active' && !isForce(scene.sentence, act.from - 1));
		return record.who === null || guessed ? null : build(scene, record, 'advance');
	}
	const links = groundLinks(scene).slice(0, mostActs);
	const sized = sizedPlaces(scene);
	const record = recordOf(scene, links);
	const { meaning } = meaningOf(scene, record, sized?.rule ?? null);
	if (meaning === 'none') return null;
	if (meaning === 'size' && sized) return buildSize(scene, sized);
	return build(scene, record, meaning);
}

/** What a number is told of: of plans only where nothing else is near. */
function recordOf(scene: Scene, links: readonly Link[]): Ground {
	const [nearest] = links;
	const isPlan = ({ act }: Link) => isUnreal(scene, act);
	if (!nearest || nearest.cost >= 3 || !isPlan(nearest))
		return groundOf(
			scene,
			links.filter((link) => !isPlan(link)),
			headsFor(scene)
		);
	// “would keep the 20 % that it now controls”.
	const real = links.filter(
		(link) => !isPlan(link) && link.cost < 2 && link.rule.startsWith('number-then-')
	);
	return real.length > 0 ? groundOf(scene, real, []) : groundOf(scene, links, headsFor(scene));
}

/** Whether a word may be a side's men or what they do. */
function isForce(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	return (
		takenNouns.has(word) ||
		forceNouns.has(word) ||
		operationNouns.has(word) ||
		subjectPronouns.has(word) ||
		at < 0
	);
}

function build(scene: Scene, record: Ground, kind: ClaimWhat): ReadNumber | null {
	const { sentence, group, whole, off } = scene;
	const { act, link } = record;
	const head = link && 'head' in link ? link.head : null;
	const when = whenFor(scene, act, head);
	const places = [...record.where].sort();
	const did = act ?? head?.act ?? null;
	const per = rateOf(sentence, group);
	const from = kind === 'change' ? (furtherFrom(scene) ?? totalFrom(scene, act, head, when)) : null;
	const subject: ClaimSubject = {
		what: kind,
		holder: record.who,
		places,
		without: kind === 'advance' || off.has(leftOutRule.name) ? [] : withoutPlaces(sentence, places),
		base: baseOf(sentence, group, whole),
		...(isEach(scene, places) ? { each: true as const } : {}),
		...(kind === 'change' && did?.act === 'lose' ? { lost: true as const } : {}),
		...(per ? { per } : {}),
		...ofOf(scene, record, kind)
	};
	const since = from && from < when.date.from ? { ...when, date: { ...when.date, from } } : when;
	return finish(scene, subject, act, since, record);
}

/** What a share is of that is not the whole place: ground once taken, a town, and what a share before was of. */
function ofOf(
	{ sentence, group, whole }: Scene,
	{ link, from }: Ground,
	kind: ClaimSubject['what']
): Pick<ClaimSubject, 'of'> {
	const isShare = group.expressions[0]!.quantity === 'share';
	const isTown = whole.kind === 'settlement' && !!whole.mention?.within;
	if (whole.taken || (isShare && (isTown || (whole.kind === 'pronoun' && kind === 'change'))))
		return {
			of: sentence.text.slice(
				sentence.tokens[whole.start]!.start,
				sentence.tokens[Math.max(whole.start, whole.end - 1)]!.end
			)
		};
	const of = link && 'head' in link ? link.head.claim.subject.of : undefined;
	return isShare && of && from === 'head' ? { of } : {};
}

/** “It occupied 43,100 km² before the invasion. By March it had captured a further 117,000”: the day that it is counted from. */
function furtherFrom({ sentence, group, memory: { heads } }: Scene): string | null {
	const [head] = heads;
	return head?.claim.subject.what === 'held' &&
		head.dated &&
		/^(further|additional|another)$/.test(sentence.word(group.start - 1))
		? head.claim.date.to
		: null;
}

/**
 * “It took 1,100 from the start of September until Thursday. By Sunday it was 3,200”, “The offensive began
 * on 4 June. By September 370 had been retaken”: the day that a total is counted from.
 */
function totalFrom(
	{ sentence, memory, today }: Scene,
	act: Predicate | null,
	head: Head | null,
	{ date, period, named }: When
): string | null {
	if (period || !named || date.text === null) return null;
	const byThen =
		/^(by|as of) /i.test(date.text) || (act !== null && sentence.word(act.from) === 'had');
	if (head && (byThen || / (ago|earlier|before)$/i.test(date.text)))
		return head.claim.subject.what === 'change' ? head.claim.date.from : null;
	const own = sentence.daysFor(today.day).filter((phrase) => isBegun(sentence, phrase));
	const begun = own[0] ?? memory.days.find(({ begins }) => begins);
	return byThen && begun && begun.from < date.from ? begun.from : null;
}

function buildSize(
	scene: Scene,
	{ places, rule }: { places: readonly string[]; rule: string }
): ReadNumber {
	const { sentence, group, whole } = scene;
	const subject: ClaimSubject = {
		what: 'size',
		holder: null,
		places: [...places].sort(),
		without: [],
		base: baseOf(sentence, group, whole)
	};
	return finish(scene, subject, null, ownDay(scene, null), {
		act: null,
		link: null,
		who: null,
		where: places,
		doubts: [],
		from: rule
	});
}

function finish(
	scene: Scene,
	subject: ClaimSubject,
	act: Predicate | null,
	when: When,
	{ doubts, link }: Ground
): ReadNumber {
	const { sentence, group, memory, off } = scene;
	const saying = sayingOf(sentence, group, off);
	const head = link && 'head' in link ? link.head : null;
	const quoted =
		memory.quoted ||
		/^["“]$/.test(sentence.word(0)) ||
		(sentence.word(1) === ':' && /^["“]$/.test(sentence.word(2)));
	const speaker = saying
		? speakerText(sentence, saying, memory)
		: ((head?.since === 0 || (head && isBullet(sentence)) ? head.claim.speaker : null) ??
			(quoted
				? memory.speaker
				: isBullet(sentence) || isListed(sentence)
					? (memory.heading ?? memory.listSpeaker ?? memory.turn)
					: (memory.turn ?? countGoesOn(scene, doubts))));
	const { expressions } = group;
	const more: ClaimDoubt[] = [];
	if (group.unitless) more.push('unit-by-number-before');
	return {
		claim: {
			span: { start: expressions[0]!.span.start, end: expressions.at(-1)!.span.end },
			sentence: sentence.span,
			expressions,
			subject,
			date: when.date,
			speaker: subject.what === 'size' && !saying ? null : speaker,
			denied: isDenied(sentence, group, act, saying, off),
			doubts: [...new Set([...doubts, ...more, ...(subject.what === 'size' ? [] : when.doubts)])]
		},
		act: act ?? head?.act ?? null,
		dated: when.named
	};
}

function isCount(speaker: string | null): boolean {
	const words = (speaker ?? '').toLowerCase().split(/[^a-z]+/);
	return words.some((word) => counts.has(word));
}

/** “…, an analysis of the maps shows. In October it had been 603”: what goes on with a count is of the same count. */
function countGoesOn(
	{ memory: { heads, listSpeaker }, off }: Scene,
	doubts: readonly ClaimDoubt[]
): string | null {
	if (off.has(countRule.name)) return null;
	if (heads[0]?.since === 0 && isCount(heads[0].claim.speaker)) return heads[0].claim.speaker;
	const head = heads.find(({ since }) => since === 1);
	// A sentence that tells of no number may name the count, too.
	const speaker = head ? head.claim.speaker : listSpeaker;
	// “Kyiv holds on to what it has”: its pronoun goes on with nothing.
	const goesOn = doubts.includes('holder-by-sentence-before');
	return goesOn && isCount(speaker) ? speaker : null;
}

export const countRule: Rule = {
	name: 'count-goes-on',
	because: 'What goes on with a count in the next sentence is of the same count.',
	examples: [
		'Russia took 718 sq km of Ukraine in November, an analysis of the maps shows. It had taken 603 in October.',
		"Russia took 718 sq km of Ukraine in November, an analysis shows; Kyiv's forces took 45 sq km of Russia."
	],
	not: [
		'Russia took 718 sq km of Ukraine in November, an analysis shows. Kyiv keeps the 5,000 sq km of Donetsk that it still holds.'
	]
};

/** A line of a list without a sign before it ends in a semicolon. */
function isListed(sentence: Sentence): boolean {
	return sentence.word(sentence.tokens.length - 1) === ';';
}

/** A line without a stop. */
function isHeading({ tokens }: Sentence): boolean {
	return !/^[.!?;,]$/.test(tokens.at(-1)?.lower ?? '.');
}

/** Ground that a sentence tells of without a number: the next one may measure it. Null where it tells of none. */
export function readSilent(scene: Scene): ReadNumber | null {
	const acts = scene.sentence
		.predicatesFor('areas')
		.filter(
			({ act, unreal, shape }) =>
				(act === 'hold' || act === 'take') &&
				!unreal &&
				(shape !== 'noun' || isHeading(scene.sentence))
		);
	const last = acts.at(-1);
	if (!last) return null;
	// It is no number that could be learned from.
	const { trace: _, ...own } = scene;
	const record = groundOf(own, [{ act: last, cost: 0, rule: 'silent' }], []);
	// “Occupied area by oblast”: the lines below say where, and so whose.
	const isOpen = isHeading(scene.sentence) && last.act === 'hold' && last.shape !== 'active';
	const isTold = record.who !== null && record.where.length > 0;
	return !(isTold || isOpen) ? null : build(scene, record, last.act === 'hold' ? 'held' : 'change');
}
