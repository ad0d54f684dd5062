import type { Language } from '../model/language';

/** “a, b, and c”, as `Intl.ListFormat` writes it, at a small part of the cost: see writtenNumber. */
export function writtenList(items: readonly string[], language: Language): string {
	const [and, comma] = language === 'uk' ? [' і ', ''] : [' and ', ','];
	const before = items.slice(0, -1).join(', ');
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	return `${before}${items.length > 2 ? comma : ''}${and}${last}`;
}
