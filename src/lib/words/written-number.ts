import type { Language } from '../model/language';

/** What stands between thousands, and before decimals. In Ukrainian, the first is a narrow no-break space, where there are five digits. */
const signs: Readonly<Record<Language, readonly [string, string]>> = {
	en: [',', '.'],
	uk: ['\u202f', ',']
};

/**
 * A number with so many decimals, as `Intl.NumberFormat` writes it. The first of those takes a browser
 * longer than the whole of a page's text, while the page comes alive.
 */
export function writtenNumber(value: number, decimals: number, language: Language): string {
	const [thousands, point] = signs[language];
	const [whole = '', part] = value.toFixed(decimals).split('.');
	const isShort = language === 'uk' && whole.replace('-', '').length < 5;
	const grouped = isShort ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
	return part === undefined ? grouped : `${grouped}${point}${part}`;
}
