/**
 * First-level regions that Natural Earth draws in parts (counties, departments, provinces): its country
 * code, what it calls the region, ISO 3166-2, and the names, which are our own table. The United Kingdom
 * comes as Northern Ireland, Scotland, Wales and the regions of England, Greater London among them.
 */
const table = `
GBR|Northern Ireland|GB-NIR|Northern Ireland|Північна Ірландія
GBR|Scotland|GB-SCT|Scotland|Шотландія
GBR|Wales|GB-WLS|Wales|Уельс
GBR|Greater London|GB-LND|Greater London|Великий Лондон
GBR|North East|GB-E-NE|North East England|Північно-Східна Англія
GBR|North West|GB-E-NW|North West England|Північно-Західна Англія
GBR|Yorkshire and the Humber|GB-E-YH|Yorkshire and the Humber|Йоркшир і Гамбер
GBR|East Midlands|GB-E-EM|East Midlands|Східний Мідленд
GBR|West Midlands|GB-E-WM|West Midlands|Західний Мідленд
GBR|East|GB-E-E|East of England|Східна Англія
GBR|South East|GB-E-SE|South East England|Південно-Східна Англія
GBR|South West|GB-E-SW|South West England|Південно-Західна Англія
FRA|Auvergne-Rhône-Alpes|FR-ARA|Auvergne-Rhône-Alpes|Овернь — Рона — Альпи
FRA|Bourgogne-Franche-Comté|FR-BFC|Bourgogne-Franche-Comté|Бургундія — Франш-Конте
FRA|Bretagne|FR-BRE|Brittany|Бретань
FRA|Centre-Val de Loire|FR-CVL|Centre-Val de Loire|Центр — Долина Луари
FRA|Corse|FR-20R|Corsica|Корсика
FRA|Grand Est|FR-GES|Grand Est|Гранд-Ест
FRA|Hauts-de-France|FR-HDF|Hauts-de-France|О-де-Франс
FRA|Île-de-France|FR-IDF|Île-de-France|Іль-де-Франс
FRA|Normandie|FR-NOR|Normandy|Нормандія
FRA|Nouvelle-Aquitaine|FR-NAQ|Nouvelle-Aquitaine|Нова Аквітанія
FRA|Occitanie|FR-OCC|Occitania|Окситанія
FRA|Pays de la Loire|FR-PDL|Pays de la Loire|Землі Луари
FRA|Provence-Alpes-Côte-d'Azur|FR-PAC|Provence-Alpes-Côte d’Azur|Прованс — Альпи — Лазурний Берег
ITA|Abruzzo|IT-65|Abruzzo|Абруццо
ITA|Apulia|IT-75|Apulia|Апулія
ITA|Basilicata|IT-77|Basilicata|Базиліката
ITA|Calabria|IT-78|Calabria|Калабрія
ITA|Campania|IT-72|Campania|Кампанія
ITA|Emilia-Romagna|IT-45|Emilia-Romagna|Емілія-Романья
ITA|Friuli-Venezia Giulia|IT-36|Friuli-Venezia Giulia|Фріулі-Венеція-Джулія
ITA|Lazio|IT-62|Lazio|Лаціо
ITA|Liguria|IT-42|Liguria|Лігурія
ITA|Lombardia|IT-25|Lombardy|Ломбардія
ITA|Marche|IT-57|Marche|Марке
ITA|Molise|IT-67|Molise|Молізе
ITA|Piemonte|IT-21|Piedmont|П’ємонт
ITA|Sardegna|IT-88|Sardinia|Сардинія
ITA|Sicily|IT-82|Sicily|Сицилія
ITA|Toscana|IT-52|Tuscany|Тоскана
ITA|Trentino-Alto Adige|IT-32|Trentino-South Tyrol|Трентіно-Альто-Адідже
ITA|Umbria|IT-55|Umbria|Умбрія
ITA|Valle d'Aosta|IT-23|Aosta Valley|Валле-д’Аоста
ITA|Veneto|IT-34|Veneto|Венето
ESP|Andalucía|ES-AN|Andalusia|Андалусія
ESP|Aragón|ES-AR|Aragon|Арагон
ESP|Asturias|ES-AS|Asturias|Астурія
ESP|Canarias|ES-CN|Canary Islands|Канарські острови
ESP|Canary Is.|ES-CN|Canary Islands|Канарські острови
ESP|Cantabria|ES-CB|Cantabria|Кантабрія
ESP|Castilla y León|ES-CL|Castile and León|Кастилія і Леон
ESP|Castilla-La Mancha|ES-CM|Castilla–La Mancha|Кастилія — Ла-Манча
ESP|Cataluña|ES-CT|Catalonia|Каталонія
ESP|Ceuta|ES-CE|Ceuta|Сеута
ESP|Extremadura|ES-EX|Extremadura|Естремадура
ESP|Foral de Navarra|ES-NC|Navarre|Наварра
ESP|Galicia|ES-GA|Galicia|Галісія
ESP|Islas Baleares|ES-IB|Balearic Islands|Балеарські острови
ESP|La Rioja|ES-RI|La Rioja|Ріоха
ESP|Madrid|ES-MD|Community of Madrid|Мадрид (автономна спільнота)
ESP|Melilla|ES-ML|Melilla|Мелілья
ESP|Murcia|ES-MC|Region of Murcia|Мурсія (автономна спільнота)
ESP|País Vasco|ES-PV|Basque Country|Країна Басків
ESP|Valenciana|ES-VC|Valencian Community|Валенсійська спільнота
BEL|Flemish|BE-VLG|Flanders|Фландрія
BEL|Walloon|BE-WAL|Wallonia|Валлонія
BEL|Capital Region|BE-BRU|Brussels|Брюссельський столичний регіон
`;

interface MergedRegion {
	readonly id: string;
	readonly en: string;
	readonly uk: string;
}

const byPart = new Map(
	table
		.trim()
		.split('\n')
		.map((line): [string, MergedRegion] => {
			const [country, region, id, en, uk] = line.split('|') as [
				string,
				string,
				string,
				string,
				string
			];
			return [`${country}|${region}`, { id, en, uk }];
		})
);

/** The first-level region that a part belongs to; null where the part itself is one. */
export function mergedRegion(country: string, ...names: readonly string[]): MergedRegion | null {
	for (const name of names) {
		const found = byPart.get(`${country}|${name}`);
		if (found) return found;
	}
	return null;
}
