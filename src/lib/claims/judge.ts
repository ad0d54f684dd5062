import { boundsOfAll } from '../geo/bounding-box';
import type { Claim, ClaimWhat } from '../model/claim';
import type {
	ClaimComparison,
	ClaimFacts,
	Judgement,
	OwnBasis,
	Reason,
	Verdict
} from '../model/judgement';
import { holders, otherHolder } from '../model/holder';
import { itselfReason, numberReason, withBasis } from './judging/answers';
import {
	blockedBy,
	blockedReason,
	guessedReason,
	guessesOf,
	guessesOfItself
} from './judging/blocked';
import { isRateOverTime } from './judging/by-day/rates';
import { publishedReasons } from './judging/by-day/published-reasons';
import { isUndated, type When, whenOf } from './judging/by-day/when';
import { claimFigures } from './judging/claim-figures';
import { checkItself, type PairCheck } from './judging/compare-itself';
import {
	byWeight,
	checkNumbers,
	findingOf,
	type NumberCheck,
	type NumberFinding
} from './judging/compare-number';
import { compareReported } from './judging/compare-reported';
import { MadeFigures } from './judging/made-figures';
import { nothingCompared, notCompared } from './judging/not-compared';
import type { Question } from './judging/number-readings';
import { type Part, partsOf } from './judging/parts';
import { nowhere, type Territory, territoryOf } from './judging/places';

const verdictOf: Readonly<Partial<Record<Reason['code'], Verdict>>> = {
	fits: 'fits',
	close: 'close',
	depends: 'depends',
	'does-not-fit': 'does-not-fit',
	'itself-disagrees': 'does-not-fit'
};

/**
 * What the layers, the tables and the claim itself say about a claim, with all of the arithmetic. A
 * denied claim is judged as it was told. Whatever the claim holds, there is a verdict: *no answer* where
 * nothing can be compared, and where a number would not fit but a part of the claim was guessed.
 */
export function judge(claim: Claim, facts: ClaimFacts): Judgement {
	const book = new MadeFigures(facts, claim.id);
	const own = claimFigures(claim).map((figure) => book.keep(figure).id);
	const territory = territoryOf(facts, claim.subject.places, claim.subject.without);
	const parts = partsOf(book, claim, territory);
	const [whole] = parts.length === 1 ? parts : [];

	const when = whenOf(claim, facts);
	const pairs = checkItself(book, claim, whole ? territory : nowhere);
	const isBlocked = blockedBy(claim, territory, when, facts);
	const checks = parts.flatMap((part) => {
		const question = questionOf(part, when);
		return question ? checkNumbers(part, question) : [];
	});
	const gone = checks.find((check) => isOtherWay(book, check));
	const blocker = isBlocked ?? (gone ? 'other-way' : null);
	const findings = blocker === null ? byWeight(checks.map(findingOf)) : [];

	const context = (isBlocked ? null : gone) ?? (whole && checks[0]) ?? null;
	const gaps = notCompared(book, claim, parts, checks);
	const reasons = itselfReasons(book, claim, pairs);
	const based = (one: Reason, at: number) => (at === 0 ? withBasis(book, claim, one) : one);
	if (blocker !== null)
		reasons.push(blockedReason(book, blocker, claim, context, { territory, when }));
	else if (findings.length > 0)
		reasons.push(...withGaps(numberReasons(book, claim, pairs, findings), gaps, !whole).map(based));
	else reasons.push(nothingCompared(book, claim), ...(whole ? gaps.slice(1) : []));
	if (whole) reasons.push(...publishedReasons(claim, territory, when, reasons[0]!.code, facts));

	const comparisons = [
		...pairs.flatMap((pair) => pair.comparisons),
		...checks.flatMap((check) => marked(check, findings[0], !blocker)),
		...parts.flatMap(compareReported)
	];
	return {
		claim,
		verdict: verdictOf[reasons[0]!.code] ?? 'no-answer',
		reasons,
		comparisons,
		figures: book.used([
			...own,
			...comparisons.map(({ against }) => against),
			...reasons.flatMap(({ figures }) => figures)
		]),
		map: mapView(facts, territory, claim.subject.what),
		...(facts.own ? { own: basisOf(facts.own, facts.asOf) } : {})
	};
}
/** That the claim's own numbers contradict each other, where that rests on no guess. */
function itselfReasons(book: MadeFigures, claim: Claim, pairs: readonly PairCheck[]): Reason[] {
	return pairs
		.filter(({ clashes, byPlace }) => clashes && guessesOfItself(claim, byPlace).length === 0)
		.map((pair) => itselfReason(book, claim, pair));
}

/** One for each number and place; what would not fit only if a guess is right is said as one. */
function numberReasons(
	book: MadeFigures,
	claim: Claim,
	pairs: readonly PairCheck[],
	findings: readonly NumberFinding[]
): Reason[] {
	const ofAll = guessesOf(claim);
	const rests = ({ code }: NumberFinding) => code === 'does-not-fit' && ofAll.length > 0;
	const ofPairs = pairs.flatMap(({ clashes, byPlace }) =>
		clashes ? guessesOfItself(claim, byPlace) : []
	);
	const guesses = findings.some(rests) ? ofAll : [...new Set(ofPairs)];
	const told = findings.filter((one) => !rests(one)).map((one) => numberReason(book, claim, one));
	return guesses.length > 0 ? [guessedReason(guesses), ...told] : told;
}

/**
 * Numbers that nothing was compared with come last. But what is said of each of several places fits only
 * if it does in all of them: there they decide, unless it does not fit in another one.
 */
function withGaps(told: readonly Reason[], gaps: readonly Reason[], isOfEach: boolean): Reason[] {
	const decides = isOfEach && told[0]?.code !== 'does-not-fit';
	return decides ? [...gaps, ...told] : [...told, ...gaps];
}

/** What is asked of the layers; null where those of one day show nothing of what is claimed. */
function questionOf({ claim, territory }: Part, when: When): Question | null {
	const { what, holder, per, lost } = claim.subject;
	const [first] = territory.places;
	if (!first || (per && !isRateOverTime(claim, when))) return null;
	if (when.by === 'change')
		return holder && !isUndated(claim.date)
			? { claim, territory, when, holder: lost ? otherHolder(holder) : holder }
			: null;
	if (what === 'change' || what === 'advance') return null;
	if (what === 'size') return { claim, territory, when, holder: null };
	// Where nobody is named, what the country does not hold itself is the context to show.
	const foreign = holders.find((side) => side !== first.country)!;
	return { claim, territory, when, holder: holder ?? foreign };
}

/**
 * Whether ground that a side is said to have won went, on balance, the other way, and hardly grew meanwhile:
 * what it won and lost again within a day or a region is in no map.
 */
function isOtherWay(book: MadeFigures, { comparisons: [lead] }: NumberCheck): boolean {
	const { reach } = lead;
	const figure = book.find(lead.against);
	const net = figure?.interval.high ?? 0;
	if (lead.ownDays) return net + (figure?.margin ?? 0) < 0;
	return reach?.isChange === true && net < 0 && reach.interval.high < -net / 2;
}

function basisOf({ name, mapping }: OwnBasis, day: string): Judgement['own'] {
	return { name, mapping, day };
}

function marked(
	{ index, place, comparisons }: NumberCheck,
	deciding: NumberFinding | undefined,
	counts: boolean
): ClaimComparison[] {
	const decides = deciding?.index === index && deciding.place === place;
	return comparisons.map((one, at) => ({ ...one, counts, chosen: decides && at === 0 }));
}

/** Where the map can show what a claim is about: rows of the layer list, a region, the ground's bounds. */
function mapView(
	facts: ClaimFacts,
	{ places, without }: Territory,
	what: ClaimWhat
): Judgement['map'] {
	const regions = places.flatMap((place) =>
		place.parts.length > 0 ? facts.places.filter(({ id }) => place.parts.includes(id)) : [place]
	);
	const meant = regions.filter((region) => !without.includes(region));
	return {
		rows: what === 'size' ? [] : [...new Set(meant.flatMap(({ rows }) => rows))],
		region: meant.length === 1 ? meant[0]!.id : null,
		bounds: meant.length === 0 ? null : boundsOfAll(meant.map(({ bounds }) => bounds))
	};
}
