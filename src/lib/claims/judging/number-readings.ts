import type { Claim, Expression } from '../../model/claim';
import { ratio, share } from '../../model/derived-figures';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import { landOnlyId } from '../../model/land-only';
import type { Interval } from '../../model/interval';
import type { Holder } from '../../model/holder';
import { ownChangeReadings } from '../own/own-change';
import { claimSubject } from './claim-figures';
import { wholeGround } from './ground';
import { mostOutlineOff } from './limits';
import type { MadeFigures } from './made-figures';
import { type GroundReading, groundReadings } from './ground-readings';
import { dayReadings } from './by-day/day-readings';
import { methodOf } from './by-day/methods';
import { asRates } from './by-day/rates';
import type { When } from './by-day/when';
import { territoryOf, type Territory } from './places';
import { type Reading, reachTimes } from './reading';
import { type WholeReading, wholeReadings } from './whole-readings';

/** What is asked of the layers: how big a territory is, or how much of it a holder holds. */
export interface Question {
	readonly claim: Claim;
	readonly territory: Territory;
	/** Null: the size of the territory, whoever holds it. */
	readonly holder: Holder | null;
	readonly when: When;
}

/**
 * What a claim's number may be meant to be, by each reading; the one that the words suggest, or the
 * usual one, first. Empty where there is nothing to compare it with.
 */
export function numberReadings(
	book: MadeFigures,
	question: Question,
	expression: Expression
): Reading[] {
	switch (expression.quantity) {
		case 'area':
			return areaReadings(book, question);
		case 'share':
			return wordsFirst(shareReadings(book, question), question);
		case 'ratio':
			return ratioReadings(book, question, expression.of);
		case 'distance':
			return [];
	}
}

/** The area, in `Gazetteer.sizes`, of the thing that a ratio is a multiple of; null where none is known. */
export function sizeFigure(book: MadeFigures, of: string | null): Figure | null {
	const size = book.facts.gazetteer.sizes.find(({ id }) => id === of);
	const figure = size ? book.find(size.figure) : null;
	return figure && figure.interval.low > 0 ? figure : null;
}

/** A reading that says whether it counts water, for the words that do so, too. */
interface BasedReading extends Reading {
	readonly landOnly: boolean;
}

function areaReadings(book: MadeFigures, question: Question): Reading[] {
	const { territory, holder } = question;
	const readings: readonly BasedReading[] =
		holder === null
			? wholeReadings(book, territory).map((one) => ({ ...one, landOnly: isLand(one) }))
			: groundsOf(book, question, holder);
	return wordsFirst(readings, question);
}

/** The ground that is asked for, by the layers or on its own days. */
function groundsOf(
	book: MadeFigures,
	{ territory, when, claim }: Question,
	holder: Holder
): readonly GroundReading[] {
	if (when.by === 'layers') return groundReadings(book, territory, holder);
	const { per } = claim.subject;
	return book.once('day-grounds', () => {
		const readings = book.facts.own
			? ownChangeReadings(book, territory, holder, when)
			: dayReadings(book, territory, holder, when, methodOf(claim.speaker));
		return per === undefined ? readings : asRates(book, readings, per, when);
	});
}

function isLand({ basis }: WholeReading): boolean {
	return basis === 'land' || basis === 'measured-land';
}

/** Where the words say “land area”, a reading of land alone comes first. */
function wordsFirst(readings: readonly BasedReading[], { claim }: Question): Reading[] {
	const said = claim.subject.base === 'land' ? readings.find(({ landOnly }) => landOnly) : null;
	return said ? [said, ...readings.filter((one) => one !== said)] : [...readings];
}

function ratioReadings(book: MadeFigures, question: Question, of: string | null): Reading[] {
	const size = sizeFigure(book, of);
	if (!size) return [];
	const grounds = areaReadings(book, question);
	const times = (one: Reading, by: Figure): Reading => {
		const figure = ratio(one.figure, by, {
			id: book.id(`ratio-${one.key}-${by.id}`),
			label: one.reading,
			subject: claimSubject(question.claim)
		});
		const precision = figure.value < 1 ? 0.01 : 0.1;
		return {
			...one,
			figure: book.keep({ ...figure, unit: 'fold', precision }),
			...withReach(one, 1 / by.value)
		};
	};
	// A state by the sea has waters that many a writer leaves out.
	const land = book.find(landOnlyId(size.id));
	const how = phrase('size-land', {
		name: size.receipt.type === 'reference' ? size.receipt.source : size.label
	});
	return [
		...grounds.map((one) => times(one, size)),
		...grounds
			.slice(0, land ? 1 : 0)
			.map((one) => ({ ...times(one, land!), key: `${one.key}-land`, reading: how, how }))
	];
}

function shareReadings(book: MadeFigures, question: Question): BasedReading[] {
	const { territory, holder } = question;
	if (holder === null) return sizeShares(book, question);
	const grounds = groundsOf(book, question, holder);
	const wholes = wholeReadings(book, territory);
	const [usual] = grounds;
	const [whole] = wholes;
	if (!usual || !whole) return [];
	const divide = (ground: GroundReading, by: WholeReading, more: Partial<ShareInput>) =>
		shareReading(book, question, ground.figure, by, { key: by.key, ground, ...more });
	const dry = grounds.find(({ landOnly }) => landOnly);
	return [
		...wholes.flatMap((by): BasedReading[] => {
			if (by.basis === 'measured-land') return dry ? divide(dry, by, { landOnly: true }) : [];
			const same = grounds.find(({ key }) => by.denominator === null && key === by.key);
			if (same) return divide(same, by, {});
			return divide(usual, by, { unlike: unlikeOf(book, question.territory, by) });
		}),
		...grounds
			.filter(({ key }) => otherCountings.has(key))
			.flatMap((ground) => {
				const by = { ...whole, reading: ground.reading };
				return divide(ground, by, { key: ground.key, how: ground.reading });
			}),
		...grounds.flatMap((ground) => {
			const by = wholes.find(({ denominator }) => denominator === ground.denominator);
			if (ground.denominator === null || !by) return [];
			const reading = phrase('ground-alike', { reading: by.reading });
			const key = `both-${by.key}`;
			return divide(ground, { ...by, reading }, { key, how: phrase('ground-too') });
		})
	];
}

/** In what a whole differs from the ground that is divided by it; null where it does not. */
function unlikeOf(
	{ facts }: MadeFigures,
	{ without }: Territory,
	{ basis, denominator }: WholeReading
): FigureWording | null {
	if (basis === 'land') return phrase('unlike-water');
	if (basis !== 'other') return null;
	const [first] = facts.denominators.find(({ id }) => id === denominator)?.minus ?? [];
	const left = facts.places.find(({ id }) => id === first)?.name;
	return left && without.length === 0 ? phrase('unlike-regions', { left }) : phrase('unlike-bases');
}

/** How much of their country regions are, whoever holds them. */
function sizeShares(book: MadeFigures, question: Question): BasedReading[] {
	const { places } = question.territory;
	const country = places[0]?.country;
	if (!country || places.some((one) => one.country !== country || one.id === country)) return [];
	const parts = wholeReadings(book, question.territory);
	const wholes = wholeReadings(book, territoryOf(book.facts, [country], []));
	const official = parts.find(({ basis }) => basis === 'total');
	return wholes.flatMap((by) => {
		const part = by.with === 'official' ? official : parts.find(({ basis }) => basis === by.basis);
		const landOnly = by.basis === 'measured-land';
		return part ? shareReading(book, question, part.figure, by, { key: by.key, landOnly }) : [];
	});
}

/** Of held ground: other ways to count all of the territory. */
const otherCountings: ReadonlySet<string> = new Set([
	...['low', 'high'],
	...['held', 'held-and-contested', 'with-margin', 'in-all']
]);

interface ShareInput {
	readonly key: string;
	/** The reading of the part, where it is of ground. */
	readonly ground?: GroundReading;
	readonly landOnly?: boolean;
	readonly how?: FigureWording | null;
	readonly unlike?: FigureWording | null;
}

function shareReading(
	book: MadeFigures,
	{ claim }: Question,
	part: Figure,
	by: WholeReading,
	{ key, ground, landOnly = false, how = null, unlike = null }: ShareInput
): BasedReading[] {
	if (!(by.figure.interval.low > 0)) return [];
	const reading = unlike ? phrase('mixed-bases', { reading: by.reading }) : by.reading;
	const figure = share(part, by.figure, by.figure.label, {
		id: book.id(`share-${key}`),
		label: reading,
		of: by.of,
		subject: claimSubject(claim)
	});
	const source = part.receipt.type === 'reference' ? 'official' : 'measured';
	const reach = ground ? withReach(ground, 100 / by.figure.value, wholesOf(book, ground)) : {};
	const ownDays = ground?.ownDays ? { ownDays: ground.ownDays } : {};
	return [
		{
			...{ key, figure: book.keep(figure), reading, how, unlike, with: source, landOnly },
			...reach,
			...ownDays
		}
	];
}

/** The reach of a reading, where it has one, for what it is divided by: be it more or less than the usual. */
function withReach(
	{ reach }: Reading,
	factor: number,
	{ low, high }: Interval = { low: 1, high: 1 }
): Pick<Reading, 'reach'> {
	const turned = reachTimes(reach, factor);
	if (!turned) return {};
	const { interval } = turned;
	return {
		reach: { ...turned, interval: { low: interval.low * low, high: interval.high * high } }
	};
}

/**
 * By what shares of a region may differ for their wholes: where our outline is far off the official area,
 * nobody knows how much of its lagoons a map maker counts.
 */
function wholesOf(book: MadeFigures, { territory }: GroundReading): Interval {
	const areaOf = (by: 'official' | 'measured' | 'land-only') =>
		wholeGround(book, territory, by)?.value ?? 0;
	const [official, measured, land] = [areaOf('official'), areaOf('measured'), areaOf('land-only')];
	const isRegion = territory.places.every(({ parts }) => parts.length === 0);
	const isFar = Math.abs(official - measured) > mostOutlineOff * official;
	return isRegion && isFar && land > 0 ? { low: 1, high: official / land } : { low: 1, high: 1 };
}
