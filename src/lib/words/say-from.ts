import type { Language } from '../model/language';
import type { Slot, Wording } from '../model/phrase';
import { formatDays } from './format-date';
import { formatNumber } from './format-figure';

/** A message of paraglide; which slots it has, its own text says. */
export type Message = (slots: never, options: { locale: Language }) => string;

/** The messages of some codes. A code without one is a type error. */
export type Messages<Code extends string> = Readonly<Record<Code, Message>>;

/** How figures and days stand in a text; both have a usual way on a page. */
export interface Manner {
	/** What stands for a figure, by its id. */
	readonly figure?: (id: string) => string;
	/** ISO dates, both inclusive. */
	readonly days?: (from: string, to: string) => string;
}

/** A wording in one language, with the messages that `find` has for its code and for those in its slots. */
export function sayFrom<Code extends string>(
	find: (code: Code) => Message,
	wording: Wording<Code>,
	language: Language,
	manner: Manner = {}
): string {
	if (!('code' in wording)) return wording[language];
	const write = (slot: Slot<Code>): string => {
		if (typeof slot !== 'object') return String(slot);
		if ('figure' in slot) return manner.figure?.(slot.figure) ?? '';
		if ('step' in slot) return formatNumber(slot.value, slot.step, language);
		if ('from' in slot)
			return manner.days?.(slot.from, slot.to) ?? formatDays(slot.from, slot.to, language);
		return sayFrom(find, slot, language, manner);
	};
	const slots = Object.entries(wording.slots ?? {}).map(([name, slot]) => [name, write(slot)]);
	return find(wording.code)(Object.fromEntries(slots) as never, { locale: language });
}

/** A function that has a word for each code, in the language given, else in that of the page. */
export function wordFor<Code extends string>(
	messages: Readonly<Record<Code, (slots?: object, options?: { locale?: Language }) => string>>
): (code: Code, language?: Language) => string {
	return (code, language) => messages[code]({}, language && { locale: language });
}
