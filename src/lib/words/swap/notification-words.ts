import { m } from '$lib/paraglide/messages';
import type { SwapNotification } from '../../model/swap-notification';
import type { Outcome } from '../../model/swap-outcome';
import type { Problem } from '../../model/swap-outcome';
import { type Display, formatQuantity } from '../format-figure';
import { openFaultText, openRemarkTexts } from '../open-fault-text';

/** Areas smaller than this are not worth a word, in km². */
const leastSqKm = 0.01;

/** What happened last, in a sentence or two. `holders` are the names of who holds each side's ground. */
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
			return m.swap_room_engine_failed();
		case 'opened':
			if (notification.remarks.length > 0) return openRemarkTexts(notification.remarks).join(' ');
			return notification.name === null
				? m.swap_notification_opened()
				: m.swap_notification_opened_named({ name: notification.name });
		case 'not-opened': {
			const reason = openFaultText(notification.fault, notification.from);
			return notification.from === 'file' ? m.swap_room_file_failed({ reason }) : reason;
		}
		case 'kept':
			return m.swap_room_kept({ name: notification.name });
		case 'not-saved':
			return m.swap_room_save_failed();
		case 'asks-locked':
			return m.swap_room_equal_locked();
		case 'removed':
			return m.swap_notification_removed({ number: notification.number });
		case 'locked':
			return m.swap_notification_locked({ number: notification.number });
		case 'unlocked':
			return m.swap_notification_unlocked({ number: notification.number });
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
	const done = (): string => {
		switch (act) {
			case 'whole':
			case 'grow':
			case 'duplicate':
				return m.swap_notification_added({ number, area });
			case 'draw':
				return m.swap_notification_drawn({ number, area });
			case 'erase':
				return parcel === null
					? m.swap_notification_erased_all({ area })
					: m.swap_notification_erased({ number, area });
			case 'cut':
				return m.swap_notification_cut({ number, area });
			case 'resize':
				return m.swap_notification_resized({ number, area });
			case 'equal':
				return changedSqKm === 0
					? m.swap_notification_equal_already()
					: m.swap_notification_equal({ number, area });
		}
	};
	return problem ? `${done()} ${problemWords(problem, display)}` : done();
}

function problemWords(problem: Problem, display: Display): string {
	switch (problem.type) {
		case 'nothing-there':
			return m.swap_notification_nothing_there();
		case 'locked':
			return m.swap_notification_is_locked();
		case 'too-little':
			return problem.availableSqKm < leastSqKm
				? m.swap_notification_none_free()
				: m.swap_notification_too_little({ area: areaText(problem.availableSqKm, display) });
		case 'no-cut':
			return m.swap_notification_no_cut();
		case 'nothing-to-match':
			return m.swap_notification_nothing_to_match();
	}
}

/** What of a drawn shape was left out, and why. */
function clippedWords({ clipped }: Outcome, holder: string, display: Display): string[] {
	const { outsideSqKm, takenSqKm } = clipped;
	return [
		...(outsideSqKm > leastSqKm
			? [m.swap_notification_outside({ area: areaText(outsideSqKm, display), holder })]
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
