import { readFileSync } from 'node:fs';
import type { Language } from '$lib/model/language';
import cyrillic400 from '../../letters/cyrillic-400.woff2?url';
import cyrillic600 from '../../letters/cyrillic-600.woff2?url';
import latin400 from '../../letters/latin-400.woff2?url';
import latin600 from '../../letters/latin-600.woff2?url';

const faces = [
	{ script: 'latin', weight: 400, url: latin400 },
	{ script: 'latin', weight: 600, url: latin600 },
	{ script: 'cyrillic', weight: 400, url: cyrillic400 },
	{ script: 'cyrillic', weight: 600, url: cyrillic600 }
] as const;
/** What the Cyrillic files have; the Latin ones have the rest. */
const ranges = { latin: 'U+0000-03FF,U+2000-2115,U+2117-2BFF', cyrillic: 'U+0400-04FF,U+2116' };

/** Rules for a page beside which our letters stand: what it has no sign of is not asked for. */
export const linkedLetters = faces
	.map(({ script, weight, url }) => rule(script, weight, url))
	.join('');

/** Rules that hold the letters of a language themselves. */
export function heldLetters(language: Language): string {
	const wanted = faces.filter(({ script }) => script === 'latin' || language === 'uk');
	return wanted
		.map(({ script, weight }) => {
			const bytes = readFileSync(`src/letters/${script}-${weight}.woff2`);
			return rule(script, weight, `data:font/woff2;base64,${bytes.toString('base64')}`);
		})
		.join('');
}

function rule(script: keyof typeof ranges, weight: number, url: string): string {
	return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};font-display:swap;src:url(${url}) format('woff2');unicode-range:${ranges[script]}}`;
}
