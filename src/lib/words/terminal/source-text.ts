import { m } from '$lib/paraglide/messages';
import type { Language } from '../../model/language';
import type { Receipt } from '../../model/receipt';
import { say } from '../figure-words';
import { sourceName } from '../names';

/** Where a number is from, in a few words; null for arithmetic, which has its steps instead. */
export function sourceText(receipt: Receipt, language: Language): string | null {
	const locale = { locale: language };
	switch (receipt.type) {
		case 'measured':
		case 'length':
			return m.checker_source_measured({ layer: receipt.layer, date: receipt.asOf }, locale);
		case 'reference':
			return receipt.source[language];
		case 'article':
			return `${sourceName(receipt, language)}: ${receipt.title}, ${receipt.url}`;
		case 'text':
			return m.checker_source_text({}, locale);
		case 'published':
			return [`${sourceName(receipt, language)}:`, receipt.title ?? '', receipt.url]
				.filter((part) => part !== '')
				.join(' ');
		case 'series':
			return `${receipt.mapMaker}, ${receipt.days.join(', ')}`;
		case 'outline':
			return say(receipt.layer, language);
		case 'derived':
			return null;
	}
}
