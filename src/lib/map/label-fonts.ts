import type { Language } from '../model/language';

/** The page's bundled family; without a glyph server MapLibre draws labels from CSS fonts. */
const family = 'IBM Plex Sans';

export const regularFont = [family];

/** MapLibre reads the weight out of the first family's name; this one only exists to carry it. */
export const strongFont = [`${family} SemiBold`, family];

/** A letter or two of each script: fonts are split by script, and each part loads when it is used. */
const samples: Readonly<Record<Language, string>> = { en: 'Aa', uk: 'AЖї' };

/**
 * Wait until the faces that labels need are there. MapLibre waits for its fonts too, but only for
 * the part that holds a space: without this, the first Cyrillic glyphs come from another family and
 * stay. A font that fails or is late is not waited for: labels then use the next family.
 */
export async function loadLabelFonts(language: Language, patienceMs = 2000): Promise<void> {
	const text = samples[language];
	const faces = [400, 600].map((weight) =>
		document.fonts.load(`${weight} 48px "${family}"`, text).catch(() => [])
	);
	const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
	await Promise.race([Promise.all(faces), patience]);
}
