/**
 * Names of the source that belong to another place, by region: its names in other languages come from
 * Wikidata, and some of its links lead astray. Found by comparing the source's own name with them.
 */
export const correctedNames: Readonly<Record<string, { en: string; uk: string | null }>> = {
	'DK-84': { en: 'Capital Region of Denmark', uk: 'Столичний регіон' },
	'GY-ES': { en: 'Essequibo Islands-West Demerara', uk: null },
	'HKG-5155': { en: 'Eastern', uk: 'Східний' },
	'HRV-1604': { en: 'Brod-Posavina', uk: null },
	'KOS-5902': { en: 'Pristina', uk: 'Приштина' },
	'KOS-5908': { en: 'Prizren', uk: 'Призрен' },
	'KZ-AST': { en: 'Astana', uk: 'Астана' },
	'KZ-YUZ': { en: 'South Kazakhstan', uk: null },
	'ML-3': { en: 'Sikasso', uk: 'Сікасо' },
	'MX-DIF': { en: 'Mexico City', uk: 'Мехіко' },
	'PA-1': { en: 'Bocas del Toro', uk: 'Бокас-дель-Торо' },
	'PH-SUN': { en: 'Surigao del Norte', uk: null },
	'RU-AL': { en: 'Altai Republic', uk: 'Республіка Алтай' },
	'RU-ALT': { en: 'Altai Krai', uk: 'Алтайський край' },
	'US-DC': { en: 'District of Columbia', uk: 'Округ Колумбія' }
};
