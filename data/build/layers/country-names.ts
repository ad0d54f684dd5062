/** Parts that the atlas lists on their own, by the country that the base map draws them with. */
const partOf: Record<string, string> = {
	Åland: 'Finland',
	Akrotiri: 'Cyprus',
	'Cyprus U.N. Buffer Zone': 'Cyprus',
	Dhekelia: 'Cyprus',
	Gibraltar: 'Spain',
	Guernsey: 'United Kingdom',
	Jersey: 'United Kingdom',
	'N. Cyprus': 'Cyprus',
	Vatican: 'Italy',
	Baikonur: 'Kazakhstan'
};

/** Code and names of a country by the atlas's name. Throws if we have none. */
export function countryOf(atlasName: string): { code: string; en: string; uk: string } {
	const entry = countryNames[partOf[atlasName] ?? atlasName];
	if (!entry) throw new Error(`country-names.ts has no entry for "${atlasName}"`);
	return entry;
}

/** Countries of the view of Europe by the atlas's name: ISO 3166-1 code and names. */
const countryNames: Record<string, { code: string; en: string; uk: string }> = {
	Albania: { code: 'AL', en: 'Albania', uk: 'Албанія' },
	Algeria: { code: 'DZ', en: 'Algeria', uk: 'Алжир' },
	Andorra: { code: 'AD', en: 'Andorra', uk: 'Андорра' },
	Armenia: { code: 'AM', en: 'Armenia', uk: 'Вірменія' },
	Austria: { code: 'AT', en: 'Austria', uk: 'Австрія' },
	Azerbaijan: { code: 'AZ', en: 'Azerbaijan', uk: 'Азербайджан' },
	Belarus: { code: 'BY', en: 'Belarus', uk: 'Білорусь' },
	Belgium: { code: 'BE', en: 'Belgium', uk: 'Бельгія' },
	'Bosnia and Herz.': { code: 'BA', en: 'Bosnia and Herzegovina', uk: 'Боснія і Герцеговина' },
	Bulgaria: { code: 'BG', en: 'Bulgaria', uk: 'Болгарія' },
	Croatia: { code: 'HR', en: 'Croatia', uk: 'Хорватія' },
	Cyprus: { code: 'CY', en: 'Cyprus', uk: 'Кіпр' },
	Czechia: { code: 'CZ', en: 'Czechia', uk: 'Чехія' },
	Denmark: { code: 'DK', en: 'Denmark', uk: 'Данія' },
	Estonia: { code: 'EE', en: 'Estonia', uk: 'Естонія' },
	'Faeroe Is.': { code: 'FO', en: 'Faroe Islands', uk: 'Фарерські острови' },
	Finland: { code: 'FI', en: 'Finland', uk: 'Фінляндія' },
	France: { code: 'FR', en: 'France', uk: 'Франція' },
	Georgia: { code: 'GE', en: 'Georgia', uk: 'Грузія' },
	Germany: { code: 'DE', en: 'Germany', uk: 'Німеччина' },
	Greece: { code: 'GR', en: 'Greece', uk: 'Греція' },
	Hungary: { code: 'HU', en: 'Hungary', uk: 'Угорщина' },
	Iran: { code: 'IR', en: 'Iran', uk: 'Іран' },
	Iraq: { code: 'IQ', en: 'Iraq', uk: 'Ірак' },
	Ireland: { code: 'IE', en: 'Ireland', uk: 'Ірландія' },
	'Isle of Man': { code: 'IM', en: 'Isle of Man', uk: 'Острів Мен' },
	Italy: { code: 'IT', en: 'Italy', uk: 'Італія' },
	Kazakhstan: { code: 'KZ', en: 'Kazakhstan', uk: 'Казахстан' },
	Kosovo: { code: 'XK', en: 'Kosovo', uk: 'Косово' },
	Latvia: { code: 'LV', en: 'Latvia', uk: 'Латвія' },
	Lebanon: { code: 'LB', en: 'Lebanon', uk: 'Ліван' },
	Liechtenstein: { code: 'LI', en: 'Liechtenstein', uk: 'Ліхтенштейн' },
	Lithuania: { code: 'LT', en: 'Lithuania', uk: 'Литва' },
	Luxembourg: { code: 'LU', en: 'Luxembourg', uk: 'Люксембург' },
	Macedonia: { code: 'MK', en: 'North Macedonia', uk: 'Північна Македонія' },
	Malta: { code: 'MT', en: 'Malta', uk: 'Мальта' },
	Moldova: { code: 'MD', en: 'Moldova', uk: 'Молдова' },
	Monaco: { code: 'MC', en: 'Monaco', uk: 'Монако' },
	Montenegro: { code: 'ME', en: 'Montenegro', uk: 'Чорногорія' },
	Morocco: { code: 'MA', en: 'Morocco', uk: 'Марокко' },
	Netherlands: { code: 'NL', en: 'Netherlands', uk: 'Нідерланди' },
	Norway: { code: 'NO', en: 'Norway', uk: 'Норвегія' },
	Poland: { code: 'PL', en: 'Poland', uk: 'Польща' },
	Portugal: { code: 'PT', en: 'Portugal', uk: 'Португалія' },
	Romania: { code: 'RO', en: 'Romania', uk: 'Румунія' },
	Russia: { code: 'RU', en: 'Russia', uk: 'Росія' },
	'San Marino': { code: 'SM', en: 'San Marino', uk: 'Сан-Марино' },
	Serbia: { code: 'RS', en: 'Serbia', uk: 'Сербія' },
	Slovakia: { code: 'SK', en: 'Slovakia', uk: 'Словаччина' },
	Slovenia: { code: 'SI', en: 'Slovenia', uk: 'Словенія' },
	Spain: { code: 'ES', en: 'Spain', uk: 'Іспанія' },
	Sweden: { code: 'SE', en: 'Sweden', uk: 'Швеція' },
	Switzerland: { code: 'CH', en: 'Switzerland', uk: 'Швейцарія' },
	Syria: { code: 'SY', en: 'Syria', uk: 'Сирія' },
	Tunisia: { code: 'TN', en: 'Tunisia', uk: 'Туніс' },
	Turkey: { code: 'TR', en: 'Türkiye', uk: 'Туреччина' },
	Turkmenistan: { code: 'TM', en: 'Turkmenistan', uk: 'Туркменістан' },
	Ukraine: { code: 'UA', en: 'Ukraine', uk: 'Україна' },
	'United Kingdom': { code: 'GB', en: 'United Kingdom', uk: 'Велика Британія' },
	Uzbekistan: { code: 'UZ', en: 'Uzbekistan', uk: 'Узбекистан' }
};
