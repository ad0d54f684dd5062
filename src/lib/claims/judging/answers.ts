import type { Claim } from '../../model/claim';
import type { ClaimComparison, Reason } from '../../model/judgement';
import { ownBasis, ownNet } from '../own/own-answers';
import { dayLine, onItsDays, reachId } from './by-day/answers';
import { numberId } from './claim-figures';
import type { PairCheck } from './compare-itself';
import type { NumberFinding } from './compare-number';
import { mostTimesOff } from './limits';
import type { MadeFigures } from './made-figures';
import type { FigureWording } from '../../model/figure-codes';

type Says = Reason['says'];
type Slots = NonNullable<Says['slots']>;

/** What one number of a claim comes to, in one line; of one place of several, with its name. */
export function numberReason(book: MadeFigures, claim: Claim, finding: NumberFinding): Reason {
	const { place, lead } = finding;
	const reason = isMisread(claim, finding)
		? misreadReason(book, claim, finding)
		: findingReason(book, claim, finding);
	return { ...reason, says: ofItsPlace(book, place, lead, reason.says) };
}

/** The same with its place, where it is said of one of several; a share says what it is of. */
export function ofItsPlace(
	book: MadeFigures,
	place: string | null,
	lead: ClaimComparison,
	line: Says
): Says {
	return place === null || baseOf(book, lead) !== null ? line : ofPlace(book, place, line);
}

/** A sentence with the place that it is about, where we have a name for it. */
export function ofPlace({ facts }: MadeFigures, place: string, line: Says): Says {
	const known = facts.places.find(({ id }) => id === place);
	return known ? { code: 'of-place', slots: { place: known.name, line } } : line;
}

function findingReason(
	book: MadeFigures,
	claim: Claim,
	{ index, code, lead, other }: NumberFinding
): Reason {
	const says = saidLine(book, claim, index, lead);
	const named = [...figuresOf(book, lead), ...(lead.reach ? [reachId(lead)] : [])];
	if (!other) return { code, says, figures: named };
	const others = figuresOf(book, other);
	// Of another size of the same thing, the ground has been named.
	const figures = [...named, others.find((id) => !named.includes(id)) ?? others[0]!];
	const found = { figure: figures.at(-1)! };
	const of = other.how === null ? baseOf(book, other) : null;
	if (of === null) {
		const slots = { line: says, how: other.reading, other: found };
		return { code, says: { code: 'depends-how', slots }, figures };
	}
	const base = other.unlike ? 'depends-unlike' : 'depends-base';
	return { code, says: { code: base, slots: { line: says, of, other: found } }, figures };
}

/** Whether a number does not fit by so much that it is likelier misread than wrong. */
function isMisread({ expressions }: Claim, { index, code, lead: { reach } }: NumberFinding) {
	const { interval } = expressions[index]!;
	if (code !== 'does-not-fit' || !reach) return false;
	const { low, high } = reach.interval;
	return interval.low > mostTimesOff * Math.max(0, high) || mostTimesOff * interval.high < low;
}

function misreadReason(book: MadeFigures, claim: Claim, { index, lead }: NumberFinding): Reason {
	const found = onItsDays(book, lead, foundOnDay(book, claim, index, lead));
	const slots = { found, said: { quote: claim.expressions[index]!.text } };
	return { code: 'far-off', says: { code: 'far-off', slots }, figures: figuresOf(book, lead) };
}

function saidLine(book: MadeFigures, claim: Claim, index: number, lead: ClaimComparison): Says {
	const { reach } = lead;
	if (reach)
		return dayLine(book, claim, index, { ...lead, reach }, foundOnDay(book, claim, index, lead));
	return lead.outcome === 'close'
		? closeLine(book, claim, index, lead)
		: line(book, claim, index, lead);
}

/** What the series has: of a multiple, the area and how big the thing is. */
function foundOnDay(
	book: MadeFigures,
	claim: Claim,
	index: number,
	lead: ClaimComparison
): Slots[string] {
	const [shown, size] = figuresOf(book, lead);
	if (size === undefined) return foundBare(book, lead);
	const slots = { found: { figure: shown! }, ...thing(claim, index, size, book) };
	return { code: 'found-multiple', slots };
}

/** That two of a claim's own numbers are not the same. */
export function itselfReason(book: MadeFigures, claim: Claim, pair: PairCheck): Reason {
	const [{ against }] = pair.comparisons;
	const of = baseOf(book, pair.comparisons[0]);
	const slots = {
		a: { quote: claim.expressions[pair.kept]!.text },
		b: { quote: claim.expressions[pair.turned]!.text },
		gives: { figure: against }
	};
	const says: Says = of
		? { code: 'itself-share', slots: { ...slots, of } }
		: { code: 'itself', slots };
	return { code: 'itself-disagrees', says, figures: [against] };
}

/** What is found, as a part of a sentence: a share with what it is of. */
export function foundBare(book: MadeFigures, lead: ClaimComparison): Slots[string] {
	const [shown] = figuresOf(book, lead);
	const of = baseOf(book, lead);
	const figure = { figure: shown! };
	return of ? { code: 'found-share', slots: { found: figure, of } } : figure;
}

/** “18.6–18.7% of Ukraine’s total area: “25 percent” is too high (24.5–25.5%).” */
function line(book: MadeFigures, claim: Claim, index: number, lead: ClaimComparison): Says {
	const { interval, text } = claim.expressions[index]!;
	const against = book.find(lead.against)!;
	const isHigh = interval.low > against.interval.high;
	const stands: Says = {
		code: lead.outcome === 'fits' ? 'said-fits' : isHigh ? 'said-high' : 'said-low',
		slots: { said: { quote: text } }
	};
	const read = { read: numberId(claim, index) };
	const said: Says =
		against.quantity === 'ratio' ? stands : { code: 'with-read', slots: { said: stands, read } };
	return { code: 'answer', slots: { found: foundIn(book, claim, index, lead), said } };
}

function closeLine(book: MadeFigures, claim: Claim, index: number, lead: ClaimComparison): Says {
	const said = { quote: claim.expressions[index]!.text };
	const [shown, size] = figuresOf(book, lead);
	if (size === undefined) {
		const margin = { margin: lead.margin, of: lead.against };
		const slots = { found: foundIn(book, claim, index, lead), margin, said };
		if (lead.chosen || lead.how === null) return { code: 'close', slots };
		return { code: 'close-how', slots: { ...slots, how: lead.how } };
	}
	// The margin of a multiple, as one of the area that it was worked out from.
	const margin = { margin: lead.margin * (book.find(size)?.value ?? 1), of: shown! };
	return {
		code: 'close-size',
		slots: {
			found: lead.ownDays
				? ownNet(lead, { figure: shown! })
				: foundArea(book, claim, lead, { figure: shown! }),
			margin,
			...thing(claim, index, size, book),
			said
		}
	};
}

function foundIn(book: MadeFigures, claim: Claim, index: number, lead: ClaimComparison): Says {
	if (lead.ownDays) return ownNet(lead, foundOnDay(book, claim, index, lead));
	const [shown, size] = figuresOf(book, lead);
	const found = { figure: shown! };
	const of = baseOf(book, lead);
	if (of) return { code: 'found-share', slots: { found, of } };
	const official = lead.with === 'official';
	const own = isOwn(book, claim);
	if (size === undefined) return foundArea(book, claim, lead, found);
	const slots = { found, ...thing(claim, index, size, book) };
	return { code: official ? 'found-official-size' : own ? 'found-own-size' : 'found-size', slots };
}

function foundArea(
	book: MadeFigures,
	claim: Claim,
	lead: ClaimComparison,
	found: Slots[string]
): Says {
	const own = isOwn(book, claim) ? 'found-own' : 'found-area';
	return { code: lead.with === 'official' ? 'found-official' : own, slots: { found } };
}

/** Whether what is found is the reader's own ground: how big a place is, no file of theirs tells. */
function isOwn({ facts }: MadeFigures, { subject }: Claim): boolean {
	return facts.own !== undefined && subject.what !== 'size';
}

/** A sentence with which file it rests on, of which day, where that is the reader's own. */
export function withBasis(book: MadeFigures, claim: Claim, reason: Reason): Reason {
	const { own, asOf } = book.facts;
	if (!own || !isOwn(book, claim)) return reason;
	const other = ownBasis(claim, own, asOf);
	return { ...reason, says: { code: 'and-then', slots: { one: reason.says, other } } };
}

/** The thing that a size is compared with, by its name in our tables, and how big it is. */
function thing(claim: Claim, index: number, size: string, book: MadeFigures): Slots {
	const label = book.find(size)?.label;
	const name = label && 'code' in label ? label.slots?.['name'] : label;
	const { ofText, text } = claim.expressions[index]!;
	return { thing: name ?? { quote: ofText ?? text }, size: { figure: size } };
}

/** The figures that an answer names: what is found; of a multiple, the two areas that make it. */
export function figuresOf(book: MadeFigures, { against }: ClaimComparison): readonly string[] {
	const figure = book.find(against);
	const isMultiple = figure?.quantity === 'ratio' && figure.receipt.type === 'derived';
	return isMultiple ? figure.receipt.inputs : [against];
}

/** What a share is of, as it stands after “of”; null for other quantities. */
function baseOf(book: MadeFigures, { against }: ClaimComparison): FigureWording | null {
	const receipt = book.find(against)?.receipt;
	return receipt?.type === 'derived' ? (receipt.of ?? null) : null;
}
