import type { Position } from '../grid/grid.ts';

export interface Name {
	en: string;
	uk: string;
}

export interface RegionEntry {
	/** ISO 3166-2. */
	id: string;
	country: 'UA' | 'RU';
	/** Code in the Natural Earth packaging, which is its own and not ISO. */
	code: string;
	name: Name;
	/** A place inside (its capital, mostly): the code is checked against it. */
	inside: Position;
}

const ua = (id: string, code: string, en: string, uk: string, lon: number, lat: number) =>
	({ id, country: 'UA', code, name: { en, uk }, inside: [lon, lat] }) satisfies RegionEntry;
const ru = (id: string, code: string, en: string, uk: string, lon: number, lat: number) =>
	({ id, country: 'RU', code, name: { en, uk }, inside: [lon, lat] }) satisfies RegionEntry;

/** The regions of the map, in order of id. */
export const regionList: readonly RegionEntry[] = [
	ua('UA-05', 'UA-VI', 'Vinnytsia Oblast', 'Вінницька область', 28.47, 49.23),
	ua('UA-07', 'UA-VO', 'Volyn Oblast', 'Волинська область', 25.32, 50.75),
	ua('UA-09', 'UA-LH', 'Luhansk Oblast', 'Луганська область', 39.31, 48.57),
	ua('UA-12', 'UA-DP', 'Dnipropetrovsk Oblast', 'Дніпропетровська область', 35.04, 48.46),
	ua('UA-14', 'UA-DT', 'Donetsk Oblast', 'Донецька область', 37.8, 48.0),
	ua('UA-18', 'UA-ZT', 'Zhytomyr Oblast', 'Житомирська область', 28.66, 50.25),
	ua('UA-21', 'UA-ZK', 'Zakarpattia Oblast', 'Закарпатська область', 22.29, 48.62),
	ua('UA-23', 'UA-ZP', 'Zaporizhzhia Oblast', 'Запорізька область', 35.14, 47.84),
	ua('UA-26', 'UA-IF', 'Ivano-Frankivsk Oblast', 'Івано-Франківська область', 24.71, 48.92),
	ua('UA-30', 'UA-KC', 'Kyiv', 'Київ', 30.52, 50.45),
	ua('UA-32', 'UA-KV', 'Kyiv Oblast', 'Київська область', 30.12, 49.8),
	ua('UA-35', 'UA-KH', 'Kirovohrad Oblast', 'Кіровоградська область', 32.26, 48.51),
	ua('UA-40', 'UA-SC', 'Sevastopol', 'Севастополь', 33.52, 44.6),
	ua('UA-43', 'UA-KR', 'Crimea', 'Крим', 34.1, 44.95),
	ua('UA-46', 'UA-LV', 'Lviv Oblast', 'Львівська область', 24.03, 49.84),
	ua('UA-48', 'UA-MY', 'Mykolaiv Oblast', 'Миколаївська область', 32.0, 46.97),
	ua('UA-51', 'UA-OD', 'Odesa Oblast', 'Одеська область', 30.72, 46.48),
	ua('UA-53', 'UA-PL', 'Poltava Oblast', 'Полтавська область', 34.55, 49.59),
	ua('UA-56', 'UA-RV', 'Rivne Oblast', 'Рівненська область', 26.25, 50.62),
	ua('UA-59', 'UA-SM', 'Sumy Oblast', 'Сумська область', 34.8, 50.91),
	ua('UA-61', 'UA-TP', 'Ternopil Oblast', 'Тернопільська область', 25.59, 49.55),
	ua('UA-63', 'UA-KK', 'Kharkiv Oblast', 'Харківська область', 36.23, 49.99),
	ua('UA-65', 'UA-KS', 'Kherson Oblast', 'Херсонська область', 32.66, 46.65),
	ua('UA-68', 'UA-KM', 'Khmelnytskyi Oblast', 'Хмельницька область', 26.99, 49.42),
	ua('UA-71', 'UA-CK', 'Cherkasy Oblast', 'Черкаська область', 32.06, 49.44),
	ua('UA-74', 'UA-CH', 'Chernihiv Oblast', 'Чернігівська область', 31.29, 51.5),
	ua('UA-77', 'UA-CV', 'Chernivtsi Oblast', 'Чернівецька область', 25.93, 48.29),
	ru('RU-BEL', 'RU-BL', 'Belgorod Oblast', 'Бєлгородська область', 36.59, 50.6),
	ru('RU-BRY', 'RU-BR', 'Bryansk Oblast', 'Брянська область', 34.36, 53.24),
	ru('RU-KDA', 'RU-KD', 'Krasnodar Krai', 'Краснодарський край', 38.98, 45.04),
	ru('RU-KRS', 'RU-KS', 'Kursk Oblast', 'Курська область', 36.19, 51.73),
	ru('RU-ROS', 'RU-RO', 'Rostov Oblast', 'Ростовська область', 39.7, 47.25),
	ru('RU-VOR', 'RU-VR', 'Voronezh Oblast', 'Воронезька область', 39.2, 51.67)
];

/** Russian regions that only lend their edges to the ones above. */
export const neighbourCodes = [
	'RU-SM',
	'RU-OL',
	'RU-KG',
	'RU-LP',
	'RU-TB',
	'RU-SR',
	'RU-VG',
	'RU-KL',
	'RU-ST',
	'RU-AD',
	'RU-KC'
] as const;
