import { daysApart, mostDaysApart } from '../judging/limits';
import { outcomeOf } from '../judging/reading';
import { groupBy } from '../../model/collect';
import { reachOf } from '../../model/measured-figure';
import type { ClaimDate } from '../../model/claim';
import type { Dossier } from '../../model/dossier';
import { type Figure, type Quantity, quantities } from '../../model/figure';
import type { Judgement, Outcome } from '../../model/judgement';
import type { BoardGroup, BoardRow, BoardSubject } from '../../model/board';

interface BoardInput {
	/** Those of the dossier. */
	readonly figures: readonly Figure[];
	readonly checked: readonly Judgement[];
	readonly dossier: Pick<Dossier, 'asOf' | 'swap' | 'control' | 'regions'>;
}

interface Entry {
	readonly subject: BoardSubject;
	readonly figure: Figure;
	readonly judgement: Judgement | null;
}

const claimed = { held: 'held', advance: 'advance', size: 'region', change: null } as const;

/**
 * Everything that more than one number speaks of, what is measured counted as one. Areas first, then
 * shares and distances, each in the order of the articles. Claims of ground won or lost, rates, shares of
 * other ground, of no side or place that is known, and ratios are left out: they share an axis with nothing.
 */
export function boardGroups({ figures, checked, dossier }: BoardInput): BoardGroup[] {
	const all = [...reportedEntries(figures), ...checked.flatMap(checkedEntries)];
	const groups = [...groupBy(all, ({ subject }) => keyOf(subject))].map(
		([key, entries]): BoardGroup => {
			const { subject } = entries[0]!;
			const measured = measuredOf(key, entries, figures, dossier);
			const rows = entries.map((entry) => rowOf(entry, measured[0], dossier.asOf)).sort(byDate);
			return { key, ...subject, rows, measured };
		}
	);
	return groups
		.filter(({ rows, measured }) => rows.length + Math.min(1, measured.length) > 1)
		.sort((a, b) => quantities.indexOf(a.quantity) - quantities.indexOf(b.quantity));
}

function keyOf({ quantity, what, holder, places, without }: BoardSubject): string {
	return [quantity, what, holder ?? '', places.join('+'), without.join('+')].join('|');
}

function reportedEntries(figures: readonly Figure[]): Entry[] {
	return figures.flatMap((figure) => {
		const subject = subjectOf(figure);
		return figure.receipt.type === 'article' && subject
			? [{ subject, figure, judgement: null }]
			: [];
	});
}

function subjectOf({ quantity, subject: { what, holder, region } }: Figure): BoardSubject | null {
	if (what === 'swap' || quantity === 'ratio') return null;
	return { quantity, what, holder, places: [region], without: [] };
}

/**
 * One for each quantity that a claim tells, and each place that it is said of: its other units say the
 * same once more.
 */
function checkedEntries(judgement: Judgement): Entry[] {
	const { claim, figures } = judgement;
	const { holder, places, without, each, per, of } = claim.subject;
	const what = claimed[claim.subject.what];
	const isOfNobody = holder === null && what !== 'region';
	if (what === null || per !== undefined || places.length === 0 || isOfNobody) return [];
	const grounds = each ? places.map((place) => [place]) : [[...places].sort()];
	const seen = new Set<Quantity>();
	return claim.expressions.flatMap(({ quantity }, index) => {
		const figure = figures[`${claim.id}-${index}`];
		const isOfOther = quantity === 'share' && of !== undefined;
		if (!figure || quantity === 'ratio' || isOfOther || seen.has(quantity)) return [];
		seen.add(quantity);
		return grounds.map((ground): Entry => {
			const subject = {
				quantity,
				what,
				holder: what === 'region' ? null : holder,
				places: ground,
				without: [...without].sort()
			};
			return { subject, figure, judgement };
		});
	});
}

function measuredOf(
	key: string,
	entries: readonly Entry[],
	figures: readonly Figure[],
	{ swap, control, regions }: BoardInput['dossier']
): Figure[] {
	const ids = [
		swap.offered.measured,
		swap.asked.measured,
		...control.measured,
		...regions.flatMap(({ measured, held, share }) => [measured, held, share])
	];
	const ours = figures.filter((figure) => {
		const subject = ids.includes(figure.id) ? subjectOf(figure) : null;
		return subject !== null && keyOf(subject) === key;
	});
	const inOrder = ours.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
	// A side's own total and that of its one region are the same ground.
	const first = inOrder.filter(({ receipt }, index) => receipt.type !== 'measured' || index === 0);
	if (first.length > 0) return first;
	for (const { figure, judgement, subject } of entries) {
		// Of each place, the usual way of counting comes first; only that of one place is chosen.
		const one = judgement?.comparisons.find(
			({ with: kind, chosen, place, claim, counts, reach }) =>
				kind === 'measured' &&
				!reach &&
				claim === figure.id &&
				(place === null ? chosen : counts && place === subject.places[0])
		);
		const against =
			one &&
			judgement &&
			(judgement.figures[one.against] ?? figures.find(({ id }) => id === one.against));
		if (against && against.unit === figure.unit) return [against];
	}
	return [];
}

function rowOf({ figure, judgement }: Entry, measured: Figure | undefined, asOf: string): BoardRow {
	const date = judgement ? dayOf(judgement.claim.date) : figure.asOf;
	const away = judgement
		? judgement.reasons.some(({ code }) => code === 'other-date' || code === 'outside-series') ||
			judgement.comparisons.some(({ reach }) => reach)
		: figure.subject.what === 'held' && daysApart(date ?? asOf, asOf) > mostDaysApart;
	return {
		figure,
		claim: judgement?.claim ?? null,
		date,
		standing: measured ? (away ? 'other-day' : standing(figure, measured)) : null
	};
}

function dayOf({ source, to }: ClaimDate): string | null {
	return source === 'none' ? null : to;
}

/** Numbers without a date first, for they may be of any day; those of one day by who says so. */
function byDate(a: BoardRow, b: BoardRow): number {
	return (a.date ?? '').localeCompare(b.date ?? '') || sayer(a).localeCompare(sayer(b), 'en');
}

function sayer({ figure: { receipt } }: BoardRow): string {
	if (receipt.type === 'article') return receipt.speaker ?? receipt.publisher;
	return receipt.type === 'text' ? (receipt.speaker ?? '') : '';
}

/** Whether a number, read as a range, fits a measured one, by the rule that claims are judged by. */
export function standing({ interval }: Figure, measured: Figure): Outcome {
	return outcomeOf(interval, measured.interval, reachOf(measured));
}
