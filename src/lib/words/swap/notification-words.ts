import { m } from '$lib/paraglide/messages';
import type { ActName, Outcome, Problem, SwapNotification } from '../../model/swap-outcome';
import type { Side } from '../../model/swap';
import { type Display, formatQuantity } from '../format-figure';
import { engineFaultText } from './engine-fault-text';
import { openFaultText, openRemarkTexts } from '../open-fault-text';
import { ownWords } from '../own-words';

/** Areas smaller than this are not worth a word, in km². */
const leastSqKm = 0.01;

/** What happened last, in a sentence or two. `holders` are the names, as they follow “held by”, of who holds each side's ground. */
export function notificationWords(
	notification: SwapNotification,
	holders: Readonly<Record<'offers' | 'asks', string>>,
	display: Display
): string {
	switch (notification.type) {
		case 'undone':
			return m.swap_notification_undone();
		case 'redone':
			return m.swap_notification_redone();
		case 'stopped':
			return m.swap_notification_stopped();
		case 'failed':
			return engineFaultText(notification, display.language);
		case 'opened':
			if (notification.remarks.length > 0) return openRemarkTexts(notification.remarks).join(' ');
			return notification.name === null
				? m.swap_notification_opened()
				: m.swap_notification_opened_named({ name: ownWords(notification.name) });
		case 'not-opened': {
			const reason = openFaultText(notification.fault, notification.from);
			return notification.from === 'file' ? m.swap_room_file_failed({ reason }) : reason;
		}
		case 'kept':
			return m.swap_room_kept({ name: ownWords(notification.name) });
		case 'not-kept':
			return m.swap_room_kept_not({ name: ownWords(notification.name) });
		case 'not-saved':
			return m.swap_room_save_failed();
		case 'asks-locked':
			return m.swap_room_equal_locked();
		case 'removed':
			return ofSide(
				notification.side,
				m.swap_notification_removed({ number: notification.number })
			);
		case 'locked':
			return ofSide(notification.side, m.swap_notification_locked({ number: notification.number }));
		case 'unlocked':
			return ofSide(
				notification.side,
				m.swap_notification_unlocked({ number: notification.number })
			);
		case 'act':
			return [
				actWords(notification, display),
				...clippedWords(notification.outcome, holders[notification.side], display)
			]
				.filter((text) => text !== '')
				.join(' ');
	}
}

function actWords(
	{ act, side, outcome }: Extract<SwapNotification, { type: 'act' }>,
	display: Display
): string {
	const { problem, parcel, changedSqKm } = outcome;
	if (problem && changedSqKm === 0) return problemWords(problem, display);
	const number = outcome.swap[side].findIndex(({ id }) => id === parcel) + 1;
	const area = areaText(changedSqKm, display);
	const says = doneWords(act, side, { number, area }, outcome);
	// A parcel of its own says itself whose it is; “both sides are equal” is of both.
	const isOfBoth = act === 'draw-new' || (act === 'equal' && changedSqKm === 0);
	const done = isOfBoth ? says : ofSide(side, says);
	return problem ? `${done} ${problemWords(problem, display)}` : done;
}

/** Each side numbers its parcels from 1: a number by itself does not say which is meant. */
function ofSide(side: Side, text: string): string {
	const name = side === 'offers' ? m.swap_room_offers() : m.swap_room_asks();
	return m.swap_notification_of_side({ side: name, text });
}

const acts: Readonly<
	Record<Exclude<ActName, 'draw-new'>, (done: { number: number; area: string }) => string>
> = {
	whole: m.swap_notification_added,
	grow: m.swap_notification_added,
	duplicate: m.swap_notification_added,
	draw: m.swap_notification_drawn,
	erase: m.swap_notification_erased,
	cut: m.swap_notification_cut,
	resize: m.swap_notification_resized,
	equal: m.swap_notification_equal
};

function doneWords(
	act: ActName,
	side: Side,
	done: { number: number; area: string },
	{ parcel, changedSqKm }: Outcome
): string {
	if (act === 'erase' && parcel === null) return m.swap_notification_erased_all(done);
	if (act === 'equal' && changedSqKm === 0) return m.swap_notification_equal_already();
	if (act === 'draw-new')
		return side === 'offers'
			? m.swap_notification_own_offers(done)
			: m.swap_notification_own_asks(done);
	return acts[act](done);
}

const problems = {
	'nothing-there': m.swap_notification_nothing_there,
	locked: m.swap_notification_is_locked,
	'no-cut': m.swap_notification_no_cut,
	'nothing-to-match': m.swap_notification_nothing_to_match
};

function problemWords(problem: Problem, display: Display): string {
	if (problem.type !== 'too-little') return problems[problem.type]();
	return problem.availableSqKm < leastSqKm
		? m.swap_notification_none_free()
		: m.swap_notification_too_little({ area: areaText(problem.availableSqKm, display) });
}

/** What of a drawn shape was left out, and why. */
function clippedWords({ clipped }: Outcome, holderOf: string, display: Display): string[] {
	const { outsideSqKm, takenSqKm } = clipped;
	return [
		...(outsideSqKm > leastSqKm
			? [m.swap_notification_outside({ area: areaText(outsideSqKm, display), holderOf })]
			: []),
		...(takenSqKm > leastSqKm
			? [m.swap_notification_taken({ area: areaText(takenSqKm, display) })]
			: [])
	];
}

/** To a whole km² from 10 up, finer below. */
function areaText(areaSqKm: number, display: Display): string {
	const precision = areaSqKm >= 10 ? 1 : areaSqKm >= 1 ? 0.1 : 0.01;
	return formatQuantity(areaSqKm, 'km2', precision, display);
}
