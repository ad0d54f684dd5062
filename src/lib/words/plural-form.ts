import type { Language } from '../model/language';

const rules = new Map<string, Intl.PluralRules>();

/**
 * The form that a noun takes after a number as it is shown: of a range its last number decides, and a
 * decimal that is shown counts even if it is 0. Behind a preposition with the genitive (“близько 2 миль”)
 * Ukrainian tells one from many only.
 *
 * @param text a number or range, without its unit
 */
export function pluralForm(text: string, language: Language, isGenitive = false): string {
	const point = language === 'uk' ? ',' : '.';
	const last = /[\d\s.,]*$/.exec(text)![0].replace(/[^\d,.]/g, '');
	const [whole = '', decimals = ''] = last.split(point);
	const form = rulesFor(language, decimals.length).select(
		Number(`${whole.replace(/\D/g, '')}.${decimals || 0}`)
	);
	if (language === 'en' || !isGenitive) return form;
	return { one: 'other', few: 'many' }[form as string] ?? form;
}

function rulesFor(language: Language, digits: number): Intl.PluralRules {
	const key = `${language} ${digits}`;
	const known = rules.get(key) ?? new Intl.PluralRules(language, { minimumFractionDigits: digits });
	rules.set(key, known);
	return known;
}
