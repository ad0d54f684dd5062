import type { ClaimDate, ClaimDoubt, ClaimWhat } from '../../model/claim';
import { weightsOf } from '../learned/choose';
import table from '../learned/days.json';
import type { WholeReading } from './records';
import type { Scene } from './scene';
import { settle } from './settle';
import { tenseOf } from './features';
import { timeFeatures } from './time-features';
import { timesOf } from './times';

export interface When {
	readonly date: ClaimDate;
	readonly doubts: readonly ClaimDoubt[];
	/** The text names it. */
	readonly named: boolean;
}

const weights = weightsOf(table);

/** Below it fewer than four of five are right. */
const leastChance = 0.6;

/** The time that a number is told of. */
export function whenFor(scene: Scene, record: WholeReading, what: ClaimWhat): When {
	const features = timeFeatures(scene, record, what);
	const choices = timesOf(scene).map((value) => ({ value, features: features(value) }));
	const {
		choice: { value },
		chance
	} = settle(scene, 'days', choices, weights);
	const { date, named, isOwn } = value;
	const isPast = !named && isOwn && /^(past|perfect)$/.test(tenseOf(record.act));
	return {
		date,
		named,
		doubts:
			!isOwn || chance < leastChance
				? ['date-by-sentence-before']
				: isPast
					? ['past-without-date']
					: []
	};
}

/** The article's day, where no time is told. */
export const ownDay = ({ today: { day, source } }: Scene): When => ({
	date: { from: day, to: day, source, text: null },
	doubts: [],
	named: false
});
