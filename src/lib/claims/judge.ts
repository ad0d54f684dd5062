import { boundsOfAll } from '../geo/bounding-box';
import type { Claim, ClaimWhat } from '../model/claim';
import type { ClaimComparison, ClaimFacts, Judgement, Reason, Verdict } from '../model/judgement';
import { holders } from '../model/holder';
import { itselfReason, numberReason } from './judging/answers';
import {
	blockedBy,
	blockedReason,
	guessedReason,
	guessesOf,
	isNumberGuessed,
	isPlaceGuessed
} from './judging/blocked';
import { claimFigures } from './judging/claim-figures';
import { checkItself } from './judging/compare-itself';
import {
	byWeight,
	checkNumbers,
	findingOf,
	type NumberCheck,
	type NumberFinding
} from './judging/compare-number';
import { compareReported } from './judging/compare-reported';
import { MadeFigures } from './judging/made-figures';
import type { Question } from './judging/number-readings';
import { type Territory, territoryOf } from './judging/places';

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

	const pairs = checkItself(book, claim, territory);
	const blocker = blockedBy(claim, territory, facts);
	const question = questionOf(claim, territory);
	const checks = question ? checkNumbers(book, question) : [];
	const findings = blocker === null ? byWeight(checks.map(findingOf)) : [];

	const reasons = pairs
		.filter(
			({ clashes, byPlace }) =>
				clashes && !(byPlace && isPlaceGuessed(claim)) && !isNumberGuessed(claim)
		)
		.map((pair) => itselfReason(book, claim, pair));
	if (blocker !== null)
		reasons.push(blockedReason(book, blocker, claim, checks[0]?.comparisons[0] ?? null));
	else if (findings.length === 0) reasons.push(nothingReason(book, claim));
	reasons.push(...numberReasons(book, claim, findings));

	const comparisons = [
		...pairs.flatMap((pair) => pair.comparisons),
		...checks.flatMap((check) => marked(check, check.index === findings[0]?.index, !blocker)),
		...compareReported(book, claim, territory)
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
		map: mapView(facts, territory, claim.subject.what)
	};
}

/** One for each number; those that would not fit only if a guess is right are said as one. */
function numberReasons(
	book: MadeFigures,
	claim: Claim,
	findings: readonly NumberFinding[]
): Reason[] {
	const guesses = guessesOf(claim);
	const rests = ({ code }: NumberFinding) => code === 'does-not-fit' && guesses.length > 0;
	const told = findings.filter((one) => !rests(one)).map((one) => numberReason(book, claim, one));
	return findings.some(rests) ? [guessedReason(guesses), ...told] : told;
}

/** Null where the layers of one day show nothing of what is claimed. */
function questionOf(claim: Claim, territory: Territory): Question | null {
	const { what, holder } = claim.subject;
	const [first] = territory.places;
	if (!first || what === 'change' || what === 'advance') return null;
	if (what === 'size') return { claim, territory, holder: null };
	// Where nobody is named, what the country does not hold itself is the context to show.
	const foreign = holders.find((side) => side !== first.country)!;
	return { claim, territory, holder: holder ?? foreign };
}

function nothingReason(book: MadeFigures, claim: Claim): Reason {
	const ratios = claim.expressions.filter(({ quantity }) => quantity === 'ratio');
	const code = ratios.length > 0 ? 'unknown-size' : 'nothing-to-compare';
	return blockedReason(book, code, claim, null);
}

function marked(
	{ comparisons }: NumberCheck,
	decides: boolean,
	counts: boolean
): ClaimComparison[] {
	return comparisons.map((one, index) => ({ ...one, counts, chosen: decides && index === 0 }));
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
