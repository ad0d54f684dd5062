import type { Language } from '../model/language';

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
	const form = formOf(Number(whole.replace(/\D/g, '')), decimals !== '', language);
	if (language === 'en' || !isGenitive) return form;
	return { one: 'other', few: 'many' }[form as string] ?? form;
}

/** As `Intl.PluralRules` has it (CLDR), at a small part of the cost: see writtenNumber. */
function formOf(whole: number, hasDecimals: boolean, language: Language) {
	if (language === 'en') return whole === 1 && !hasDecimals ? 'one' : 'other';
	if (hasDecimals) return 'other';
	const [ten, hundred] = [whole % 10, whole % 100];
	if (ten === 1 && hundred !== 11) return 'one';
	return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
}
