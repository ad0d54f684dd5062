import { type Holder, otherHolder } from '../model/holder';
import { type Side, type SideHolders, sides, type Swap } from '../model/swap';
import type { GroundArea, SwapResult } from '../model/swap-result';
import { areaStepSqKm, inSteps } from '../model/precision';
import { type CsvCell, writeCsv } from './csv';

/** What a row of the ledger is about. */
type LedgerTopic =
	'parcel' | 'side' | 'difference' | 'ratio' | 'region' | 'line-before' | 'line-after' | 'note';

export const ledgerColumns = [
	'topic',
	'side',
	'number',
	'name',
	'regions',
	'holderBefore',
	'holderAfter',
	'heldSqKm',
	'contestedSqKm',
	'heldLandSqKm',
	'accuracySqKm',
	'heldBeforeSqKm',
	'heldLeftSqKm',
	'heldLeftPercent',
	'value',
	'unit',
	'asOf'
] as const;
type LedgerColumn = (typeof ledgerColumns)[number];

/** One row of the ledger: areas in km² in the steps that their accuracy allows; what it has none of is left out. */
type LedgerRow = Partial<Record<Exclude<LedgerColumn, 'topic' | 'side'>, CsvCell>> & {
	readonly topic: LedgerTopic;
	readonly side?: Side;
};

interface LedgerContext {
	readonly holders: SideHolders;
	/** ISO date of the layers. */
	readonly asOf: string;
	readonly regionName: (region: string) => string;
	/** What a parcel is called, with a name of its own or without. */
	readonly parcelName: (id: number) => string;
}

/** The words of a written ledger, in the reader's language. */
interface LedgerWords {
	readonly columns: Readonly<Record<LedgerColumn, string>>;
	readonly topics: Readonly<Record<LedgerTopic, string>>;
	readonly sides: Readonly<Record<Side, string>>;
	readonly holders: Readonly<Record<Holder, string>>;
	/** Method, sources with their licences, that it is arithmetic: one row each, at the end. */
	readonly notes: readonly string[];
}

/** The line of contact is drawn from statements some 9 km apart. */
const lineStepKm = 10;

/**
 * The ledger of a swap: its parcels in their order, the total of each side, asked less offered and
 * asked ÷ offered (ground held, before rounding), each region that gives something, and the line of
 * contact.
 */
export function swapLedger(swap: Swap, result: SwapResult, context: LedgerContext): LedgerRow[] {
	const { asOf, holders, regionName, parcelName } = context;
	const changesHands = (side: Side) => ({
		side,
		holderBefore: holders[side],
		holderAfter: otherHolder(holders[side])
	});
	const bySide = sides.flatMap((side) => {
		const parcels = swap[side].map(({ id }, index): LedgerRow => {
			const parcel = result[side].parcels.find((one) => one.id === id);
			return {
				topic: 'parcel',
				...changesHands(side),
				number: index + 1,
				name: parcelName(id),
				regions: parcel?.regions.map(({ region }) => regionName(region)).join('; ') ?? null,
				...(parcel ? areaCells(parcel.area) : {})
			};
		});
		const { area } = result[side];
		const total: LedgerRow = { topic: 'side', ...changesHands(side), ...areaCells(area) };
		return [...parcels, total];
	});
	const regions = result.regions
		.filter(({ given }) => given.heldSqKm + given.contestedSqKm > 0)
		.map(({ region, side, before, given }): LedgerRow => ({
			topic: 'region',
			...changesHands(side),
			regions: regionName(region),
			...areaCells(given),
			...leftCells(before, given)
		}));
	const km = (topic: LedgerTopic, value: number): LedgerRow => ({
		topic,
		value: inSteps(value, lineStepKm),
		unit: 'km'
	});
	const rows = [
		...bySide,
		...balanceRows(result),
		...regions,
		km('line-before', result.lineBeforeKm),
		km('line-after', result.lineAfterKm)
	];
	return rows.map((row) => ({ ...row, asOf }));
}

/** The ledger as a table, a header line first, with its notes. */
export function ledgerCsv(rows: readonly LedgerRow[], words: LedgerWords): string {
	const notes = words.notes.map((name): LedgerRow => ({ topic: 'note', name }));
	const holderWord = (cell: CsvCell) =>
		cell === 'UA' || cell === 'RU' ? words.holders[cell] : cell;
	const cellOf = (row: LedgerRow, column: LedgerColumn): CsvCell => {
		if (column === 'topic') return words.topics[row.topic];
		if (column === 'side') return row.side ? words.sides[row.side] : null;
		const cell = row[column] ?? null;
		return column === 'holderBefore' || column === 'holderAfter' ? holderWord(cell) : cell;
	};
	return writeCsv([
		ledgerColumns.map((column) => words.columns[column]),
		...[...rows, ...notes].map((row) => ledgerColumns.map((column) => cellOf(row, column)))
	]);
}

/** Areas as they may be shown, the land-only one of the ground held. */
export function areaCells(area: GroundArea) {
	const step = areaStepSqKm(area);
	return {
		heldSqKm: inSteps(area.heldSqKm, step),
		contestedSqKm: inSteps(area.contestedSqKm, step),
		heldLandSqKm: inSteps(Math.max(0, area.heldSqKm - area.waterInHeldSqKm), step),
		accuracySqKm: area.accuracySqKm === null ? null : inSteps(area.accuracySqKm, 1)
	};
}

function leftCells(before: GroundArea, given: GroundArea) {
	const step = areaStepSqKm(before);
	const left = Math.max(0, before.heldSqKm - given.heldSqKm);
	const percent = before.heldSqKm > 0 ? (100 * left) / before.heldSqKm : null;
	return {
		heldBeforeSqKm: inSteps(before.heldSqKm, step),
		heldLeftSqKm: inSteps(left, step),
		heldLeftPercent: percent === null ? null : inSteps(percent, 0.1)
	};
}

/** No difference and no ratio to a side that is empty. */
function balanceRows({ offers, asks }: SwapResult): LedgerRow[] {
	const [offered, asked] = [offers.area.heldSqKm, asks.area.heldSqKm];
	if (offered <= 0 || asked <= 0) return [];
	const step = Math.max(areaStepSqKm(offers.area), areaStepSqKm(asks.area));
	const ratio = asked / offered;
	const ratioStep = ratio < 0.095 ? 0.001 : ratio < 10 ? 0.01 : ratio < 100 ? 0.1 : 1;
	const difference = Math.round((asked - offered) / step) * step + 0;
	return [
		{ topic: 'difference', value: difference, unit: 'km²' },
		{ topic: 'ratio', value: inSteps(ratio, ratioStep) }
	];
}
