import type { ClaimDoubt, ClaimSubject, ClaimWhat } from '../../model/claim';
import type { Predicate } from '../entities/act';
import { atMost } from '../quantities/at-most';
import { isDenied } from './denied';
import { headsFor } from './heads';
import { leftOutRule, withoutPlaces } from './left-out';
import { meaningOf } from './meaning';
import { groundLinks, type Link, linksOf } from './links';
import { baseOf } from './read-base';
import { readComparedSize, sizedElsewhere } from './size-elsewhere';
import { sizedPlaces } from './sizes';
import { isUnreal } from './unreal';
import { rateOf } from './rates';
import { type Ground, groundOf } from './ground';
import type { ReadClaim, Scene } from './scene';
import { speakerOf } from './speaker';
import { isEach } from './subject-rules';
import { ownDay, whenFor } from './when';

/** A claim that was read, with what others may take over from it. */
export interface ReadNumber {
	readonly claim: ReadClaim;
	readonly act: Predicate | null;
	readonly dated: boolean;
}

/** Below it too many are something else, or no claims at all. */
const leastChance = 0.95;

/** No more acts are weighed: the others are farther off. */
const mostActs = 4;

/** Read one number as a claim about territory; null where it is about anything else. */
export function readNumber(scene: Scene): ReadNumber | null {
	const elsewhere = sizedElsewhere(scene);
	if (elsewhere !== null) return readComparedSize(scene, elsewhere);
	const sized = sizedPlaces(scene);
	const record = recordOf(scene);
	const { meaning, chance } = meaningOf(scene, record, sized !== null);
	if (meaning === 'none') return null;
	const isSize = meaning === 'size' && sized;
	const read = build(scene, isSize ? groundOfSize(sized) : record, meaning);
	return chance < leastChance ? doubted(read, 'what-by-little') : read;
}

function doubted({ claim, ...read }: ReadNumber, doubt: ClaimDoubt): ReadNumber {
	return { ...read, claim: { ...claim, doubts: [...claim.doubts, doubt] } };
}

/** A size tells of a place, and of nobody. */
function groundOfSize({ places, rule }: { places: readonly string[]; rule: string }): Ground {
	return { act: null, link: null, who: null, where: places, doubts: [], from: rule };
}

/** What a number is told of: of plans only where nothing else is near. */
function recordOf(scene: Scene): Ground {
	const { sentence, group } = scene;
	const isLength = group.expressions[0]!.quantity === 'distance';
	const all = isLength ? linksOf(scene, sentence.predicatesFor('lengths')) : groundLinks(scene);
	const links = all.slice(0, mostActs);
	const heads = isLength ? [] : headsFor(scene);
	const [nearest] = links;
	const isPlan = ({ act }: Link) => isUnreal(scene, act);
	if (!nearest || nearest.cost >= 3 || !isPlan(nearest))
		return groundOf(
			scene,
			links.filter((link) => !isPlan(link)),
			heads
		);
	// “would keep the 20 % that it now controls”.
	const real = links.filter(
		(link) => !isPlan(link) && link.cost < 2 && link.rule.startsWith('number-then-')
	);
	return real.length > 0 ? groundOf(scene, real, []) : groundOf(scene, links, heads);
}

function build(scene: Scene, record: Ground, kind: ClaimWhat, sayer = speakerOf): ReadNumber {
	const { sentence, group, whole, off } = scene;
	const { act, link, doubts } = record;
	const isSize = kind === 'size';
	const head = link && 'head' in link ? link.head : null;
	const when = isSize ? ownDay(scene) : whenFor(scene, record, kind);
	const places = [...record.where].sort();
	const did = act ?? head?.act ?? null;
	const per = isSize ? null : rateOf(sentence, group);
	const isWhole = isSize || kind === 'advance' || off.has(leftOutRule.name);
	const subject: ClaimSubject = {
		what: kind,
		holder: record.who,
		places,
		without: isWhole ? [] : withoutPlaces(sentence, places),
		base: baseOf(sentence, group, whole),
		...(!isSize && isEach(scene, places) ? { each: true as const } : {}),
		...(kind === 'change' && did?.act === 'lose' ? { lost: true as const } : {}),
		...(per ? { per } : {}),
		...(isSize ? {} : ofOf(scene, record, kind))
	};
	const { unitless } = group;
	// “Has never held more than 27%” says how much, and denies nothing.
	const isLimit = act?.negated && group.expressions.every((one) => atMost(one) !== one);
	const expressions = isLimit ? group.expressions.map(atMost) : group.expressions;
	const more: ClaimDoubt[] = unitless ? ['unit-by-number-before'] : [];
	return {
		claim: {
			span: { start: expressions[0]!.span.start, end: expressions.at(-1)!.span.end },
			sentence: sentence.span,
			expressions,
			subject,
			date: when.date,
			speaker: sayer(scene, record, kind),
			denied: !isLimit && isDenied(scene, act),
			doubts: [...new Set([...doubts, ...more, ...(isSize ? [] : when.doubts)])]
		},
		act: did,
		dated: when.named
	};
}

/** What a share is of that is not the whole place: ground once taken, a town, and what a share before was of. */
function ofOf(
	{ sentence, group, whole, memory }: Scene,
	{ link, from }: Ground,
	kind: ClaimSubject['what']
): Pick<ClaimSubject, 'of'> {
	const isShare = group.expressions[0]!.quantity === 'share';
	const isTown = whole.kind === 'settlement' && !!whole.mention?.within;
	const [head] = memory.heads;
	// “It took 725 sq km. Nearly 90% of it lies in Donetsk”: of what was taken.
	const isOfChange =
		kind === 'change' ||
		(group.start <= 2 && head?.since === 1 && head.claim.subject.what === 'change');
	if (whole.taken || (isShare && (isTown || (whole.kind === 'pronoun' && isOfChange))))
		return {
			of: sentence.text.slice(
				sentence.tokens[whole.start]!.start,
				sentence.tokens[Math.max(whole.start, whole.end - 1)]!.end
			)
		};
	const of = link && 'head' in link ? link.head.claim.subject.of : undefined;
	return isShare && of && from === 'head' ? { of } : {};
}

/** A line without a stop. */
function isHeading({ tokens }: Scene['sentence']): boolean {
	return !/^[.!?;,]$/.test(tokens.at(-1)?.lower ?? '.');
}

/** Ground that a sentence tells of without a number: the next one may measure it. Null where it tells of none. */
export function readSilent(scene: Scene): ReadNumber | null {
	const last = scene.sentence.acts.findLast(
		({ act, unreal, shape }) =>
			/^(hold|take)$/.test(act) && !unreal && (shape !== 'noun' || isHeading(scene.sentence))
	);
	if (!last) return null;
	// It is no number that could be learned from.
	const { trace: _, ...own } = scene;
	const record = groundOf(own, [{ act: last, cost: 0, rule: 'silent' }], []);
	// “Occupied area by oblast”: the lines below say where, and so whose.
	const isOpen = isHeading(scene.sentence) && last.act === 'hold' && last.shape !== 'active';
	const isTold = record.who !== null && record.where.length > 0;
	if (!isTold && !isOpen) return null;
	const kind = last.act === 'hold' ? 'held' : 'change';
	const { claim, ...read } = build(scene, record, kind, () => null);
	let speaker: string | null | undefined;
	const late = {
		...claim,
		// Who says it is sought where somebody asks: of most such ground nobody does.
		get speaker() {
			return speaker === undefined ? (speaker = speakerOf(scene, record, kind)) : speaker;
		}
	};
	return { ...read, claim: late };
}
