import type { Language } from '../model/language';

/** What stands between thousands, and before decimals. The first is a no-break space in Ukrainian. */
const signs: Readonly<Record<Language, readonly [string, string]>> = {
	en: [',', '.'],
	uk: ['\u00a0', ',']
};

/**
 * A number with so many decimals, as `Intl.NumberFormat` writes it. The first of those takes a browser
 * longer than the whole of a page's text, while the page comes alive.
 */
export function writtenNumber(value: number, decimals: number, language: Language): string {
	const [thousands, point] = signs[language];
	const [whole = '', part] = value.toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
	return part === undefined ? grouped : `${grouped}${point}${part}`;
}
