import type { BalanceFigures, SideFigures } from '../../model/swap-result';
import type { Dossier } from '../../model/dossier';
import { ratio, share, without } from '../../model/derived-figures';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';

/** Sides closer than this, as a share of the larger one, are equal: what growing promises. */
const equalShare = 1e-3;

/** Whether two areas of ground held, in km², count as the same. */
export function areEqual(a: number, b: number): boolean {
	return Math.abs(a - b) <= equalShare * Math.max(a, b);
}

export function balanceFigures(
	offers: SideFigures,
	asks: SideFigures,
	dossier: Dossier,
	prefix: string
): BalanceFigures {
	const subject = { what: 'swap', holder: null, region: dossier.swap.asked.region } as const;
	const input = (id: string, label: FigureWording, note: FigureWording | null = null) => ({
		id: `${prefix}-${id}`,
		label,
		subject,
		note
	});
	const asked = asks.area;
	const shares = asked
		? wholes(dossier).map(({ id, whole, label, denominator, of, isPart }) => {
				const figure = share(asked, whole, denominator, { ...input(id, label), of });
				return isPart ? { ...figure, interval: partInterval(asked, whole) } : figure;
			})
		: [];
	if (!offers.held || !asks.held) return { difference: null, larger: null, ratio: null, shares };

	const asksMore = asks.held.value >= offers.held.value;
	const [large, small] = asksMore ? [asks.held, offers.held] : [offers.held, asks.held];
	const difference = without(
		large,
		[small],
		input('difference', phrase('difference'), phrase('held-with-held'))
	);
	const times = ratio(
		asks.held,
		offers.held,
		input('ratio', phrase('offered-to-asked'), phrase('held-with-held'))
	);
	const ratioFigure = { ...times, precision: ratioPrecision(times.value) };
	const equal = areEqual(large.value, small.value);
	return {
		difference,
		larger: equal ? null : asksMore ? 'asks' : 'offers',
		ratio: ratioFigure,
		shares
	};
}

/** What the asked side is a share of, where the dossier has it. */
function wholes({ swap, control, figures }: Dossier): {
	id: string;
	whole: Figure;
	label: FigureWording;
	denominator: FigureWording;
	of: FigureWording;
	/** Whether what is asked for is a part of the same measured ground. */
	isPart?: boolean;
}[] {
	/** The arithmetic of a share of the dossier. */
	const shareReceipt = (id: string | undefined) => {
		const receipt = id === undefined ? undefined : figures[id]?.receipt;
		return receipt?.type === 'derived' ? receipt : undefined;
	};
	const ofOfficial = shareReceipt(control.derived[0]);
	return [
		{
			id: 'share-held',
			whole: figures[swap.asked.measured],
			label: phrase('asked-of-held'),
			denominator: phrase('all-held'),
			of: phrase('of-all-held'),
			isPart: true
		},
		{
			id: 'share-official',
			whole: figures[ofOfficial?.inputs[1] ?? ''],
			label: phrase('asked-of-official'),
			denominator: ofOfficial?.denominator,
			of: ofOfficial?.of
		}
	].flatMap(({ whole, denominator, of, ...rest }) =>
		whole
			? [{ ...rest, whole, denominator: denominator ?? whole.label, of: of ?? whole.label }]
			: []
	);
}

/** Of a whole that it is a part of: contested ground counts in both, or in neither. */
function partInterval(part: Figure, whole: Figure): Figure['interval'] {
	const ends = [
		(100 * part.interval.low) / whole.interval.low,
		(100 * part.interval.high) / whole.interval.high
	];
	return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Sides that are about equal are told apart by their hundredths. */
function ratioPrecision(times: number): number {
	if (times < 0.095) return 0.001;
	return times < 10 ? 0.01 : times < 100 ? 0.1 : 1;
}
