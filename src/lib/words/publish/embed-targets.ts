import { m } from '$lib/paraglide/messages';
import type { EmbedName } from '../../model/embed';
import type { EmbedTarget } from '../../model/embed-target';
import type { Language } from '../../model/language';
import type { Localised } from '../../model/text';

type Message = (slots: object, options: { locale: Language }) => string;

/** The rooms' pages for frames: what tells them apart where one is chosen, and what each shows. */
const named = {
	swap: { label: m.take_what_swap, title: m.take_title_swap },
	control: { label: m.take_what_control, title: m.take_title_control },
	time: { label: m.take_what_time, title: m.take_title_time },
	days: { label: m.take_what_days, title: m.take_title_days },
	map: { label: m.take_what_map, title: m.take_title_map }
} as const satisfies Record<EmbedName, unknown>;

/** A room's page for frames, by its name. */
export function embedTarget(name: EmbedName): EmbedTarget {
	const { label, title } = named[name];
	return { name, label: inBoth(label), title: inBoth(title) };
}

/** A swap of equal areas, by its name and the region that is asked for. */
export function equalTarget(name: string, place: Localised): EmbedTarget {
	const title = {
		en: m.swap_notification_equal_choice({ place: place.en }, { locale: 'en' }),
		uk: m.swap_notification_equal_choice({ place: place.uk }, { locale: 'uk' })
	};
	return { name, label: title, title };
}

function inBoth(message: Message): Localised {
	return { en: message({}, { locale: 'en' }), uk: message({}, { locale: 'uk' }) };
}
