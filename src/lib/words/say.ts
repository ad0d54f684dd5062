import type { Language } from '../model/language';
import type { Slot, Wording } from '../model/phrase';

/** A message of paraglide; which slots it has, its own text says. */
export type Message = (slots: never, options: { locale: Language }) => string;

/** The messages of some codes. A code without one is a type error. */
export type Messages<Code extends string> = Readonly<Record<Code, Message>>;

/** A wording in one language, with the message of its code, and of those in its slots, from `messages`. */
export function sayFrom<Code extends string>(
	messages: Messages<Code>,
	wording: Wording<Code>,
	language: Language
): string {
	if (!('code' in wording)) return wording[language];
	const write = (slot: Slot<Code>) =>
		typeof slot === 'object' ? sayFrom(messages, slot, language) : String(slot);
	const slots = Object.entries(wording.slots ?? {}).map(([name, slot]) => [name, write(slot)]);
	return messages[wording.code](Object.fromEntries(slots) as never, { locale: language });
}
