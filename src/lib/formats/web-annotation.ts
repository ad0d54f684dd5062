import type { Span } from '../model/claim';
import { scriptJson } from './script-json';

/** How much of the text is quoted before the words and after them, in code points. */
const around = 32;

/** Where words stand in a text, as the Web Annotation Data Model counts: by code points. */
export interface TextPlace {
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
}

/** Words with what a verdict says of them. */
export interface AnnotatedWords {
	readonly exact: string;
	/** Null where the text around them is not ours to quote, or not known. */
	readonly place: TextPlace | null;
	/** Address of the text; null: whoever publishes the annotation knows it. */
	readonly source: string | null;
	readonly says: string;
	/** The address that checks them again; null: none. */
	readonly link: string | null;
	/** BCP 47, of `says`. */
	readonly language: string;
}

/** Where a stretch of a text stands. @param span offsets in UTF-16 code units, within the text */
export function placeOf(text: string, { start, end }: Span): TextPlace {
	const before = Array.from(text.slice(0, start));
	const words = Array.from(text.slice(start, end));
	// More code units than these hold no more code points.
	const after = Array.from(text.slice(end, end + 2 * around));
	return {
		prefix: before.slice(-around).join(''),
		suffix: after.slice(0, around).join(''),
		start: before.length,
		end: before.length + words.length
	};
}

/** A Web Annotation (W3C, 2017) in JSON-LD. Without a known address, its target's `source` is empty. */
export function webAnnotation(words: AnnotatedWords): string {
	const { exact, place, source, says, link, language } = words;
	const quote = { type: 'TextQuoteSelector', exact };
	const selector = place
		? [
				{ ...quote, prefix: place.prefix, suffix: place.suffix },
				{ type: 'TextPositionSelector', start: place.start, end: place.end }
			]
		: quote;
	return scriptJson({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'Annotation',
		motivation: 'assessing',
		body: [
			{ type: 'TextualBody', value: says, format: 'text/plain', language, purpose: 'assessing' },
			...(link === null ? [] : [{ type: 'SpecificResource', source: link, purpose: 'linking' }])
		],
		target: { source: source ?? '', selector }
	});
}
