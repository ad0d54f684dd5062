import type { Language } from '../model/language';
import type { Localised } from '../model/text';

/** A text in both languages. */
export function localised(text: (locale: { locale: Language }) => string): Localised {
	return { en: text({ locale: 'en' }), uk: text({ locale: 'uk' }) };
}
