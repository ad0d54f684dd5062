import type { Language } from '../model/language';
import type { Slot, Wording } from '../model/phrase';
import { formatNumber } from './format-figure';

/** A message of paraglide; which slots it has, its own text says. */
export type Message = (slots: never, options: { locale: Language }) => string;

/** The messages of some codes. A code without one is a type error. */
export type Messages<Code extends string> = Readonly<Record<Code, Message>>;

/** How figures and days stand in a text. */
export interface Manner {
	/** What stands for a figure, by its id; nothing, if left out. */
	readonly figure?: (id: string) => string;
	/** ISO dates, both inclusive; as they are, if left out. */
	readonly days?: (from: string, to: string) => string;
	/** Words of a text from outside; as they are, if left out. */
	readonly quote?: (text: string) => string;
	/** The range that a figure is read as, by its id; nothing, if left out. */
	readonly read?: (id: string) => string;
	/** By how much a figure may be off; nothing, if left out. */
	readonly margin?: (margin: number, id: string) => string;
}

/** A wording in one language, with the message of its code, and of those in its slots, from `messages`. */
export function sayFrom<Code extends string>(
	messages: Messages<Code>,
	wording: Wording<Code>,
	language: Language
): string {
	return sayWith((code) => messages[code], wording, language);
}

/** The same, with the messages that `find` has. */
export function sayWith<Code extends string>(
	find: (code: Code) => Message,
	wording: Wording<Code>,
	language: Language,
	manner: Manner = {}
): string {
	if (!('code' in wording)) return wording[language];
	const write = (slot: Slot<Code>): string => {
		if (typeof slot !== 'object') return String(slot);
		if ('figure' in slot) return manner.figure?.(slot.figure) ?? '';
		if ('quote' in slot) return manner.quote?.(slot.quote) ?? slot.quote;
		if ('read' in slot) return manner.read?.(slot.read) ?? '';
		if ('margin' in slot) return manner.margin?.(slot.margin, slot.of) ?? '';
		if ('step' in slot) return formatNumber(slot.value, slot.step, language);
		if ('from' in slot) return (manner.days ?? isoDays)(slot.from, slot.to);
		return sayWith(find, slot, language, manner);
	};
	const slots = Object.entries(wording.slots ?? {}).map(([name, slot]) => [name, write(slot)]);
	return find(wording.code)(Object.fromEntries(slots) as never, { locale: language });
}

function isoDays(from: string, to: string): string {
	return from === to ? from : `${from} – ${to}`;
}

/** A function that has a word for each code, in the language given, else in that of the page. */
export function wordFor<Code extends string>(
	messages: Readonly<Record<Code, (slots?: object, options?: { locale?: Language }) => string>>
): (code: Code, language?: Language) => string {
	return (code, language) => messages[code]({}, language && { locale: language });
}
