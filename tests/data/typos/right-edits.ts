/** One edit that an editor may well make, as what stands in a table and what is to stand there. */
export interface Edit {
	what: string;
	file: string;
	from: string;
	to: string;
}

const line = 'data/facts/line-of-contact-2025-02-12.csv';
const settlements = 'data/facts/settlement-control-2025-02-12.csv';
const areas = 'data/facts/reference-areas.csv';
const dossier = 'data/dossier.yaml';
const gazetteer = 'data/gazetteer.yaml';
const spellings = 'data/spellings.yaml';
const abbasova = 'seeds/abbasova-2025-02-13-kremlin-rejects-swap.yaml';
const vaultz = 'seeds/vaultz-news-2025-02-russia-rejects-trading.yaml';

/** A statement with other numbers behind its place: bearing, distance, contested. */
const moved = (what: string, row: string, was: string, is: string): Edit => ({
	what,
	file: line,
	from: `${row},${was}\n`,
	to: `${row},${is}\n`
});
const heldBy = (row: string, was: string, is: string): Edit => ({
	what: `${row} by other sources`,
	file: settlements,
	from: `${row},${was}\n`,
	to: `${row},${is}\n`
});
const area = (row: string, was: number, is: number): Edit => ({
	what: `${row} corrected by 1 %`,
	file: areas,
	from: `${row},${was},`,
	to: `${row},${is},`
});
const spelled = (file: string, from: string, to: string): Edit => ({
	what: `a spelling: ${to}`,
	file,
	from,
	to
});

/** Edits that change facts: they have to be accepted, and nothing else. */
export const factEdits: Edit[] = [
	moved('1 km less', 'main,5,Kozachi Laheri,UA,46.70538,32.98194', '250,10,2', '250,9,2'),
	moved('1 km more', 'main,13,Lyubymivka,UA,46.81048,33.56845', '40,8,0', '40,9,0'),
	moved('1 km more', 'main,38,Orikhiv,UA,47.57613,35.78333', '230,13,0', '230,14,0'),
	moved('1 km less', 'main,55,Bahatyr,UA,47.99511,36.93869', '105,12,1', '105,11,1'),
	moved('1 km more', 'main,63,Udachne,UA,48.24099,36.99243', '165,9,0.5', '165,10,0.5'),
	moved('1 km less', 'main,74,Ocheretyne,UA,48.24446,37.61575', '70,6,0.5', '70,5,0.5'),
	moved('1 km more', 'main,86,Khromove,UA,48.60057,37.94858', '330,9,1', '330,10,1'),
	moved('1 km less', 'main,99,Terny,UA,49.09226,37.96081', '10,13,0', '10,12,0'),
	moved('1 km more', 'sudzha,11,Sudzha,RU,51.191,35.271', '15,11,7', '15,12,7'),
	moved('1 km less', 'sudzha,17,Sudzha,RU,51.191,35.271', '350,19,1.5', '350,18,1.5'),
	moved('half a km', 'lyptsi,2,Lukiantsi,UA,50.24665,36.50668', '250,2,3', '250,2.5,3'),
	moved('half a km', 'tyotkino,2,Tëtkino,RU,51.28128,34.29382', '5,2.5,1', '5,3,1'),
	moved('5° on', 'main,21,Novovorontsovka,UA,47.50499,33.92317', '125,15,0', '130,15,0'),
	moved('5° back', 'main,60,Bahatyr,UA,47.99511,36.93869', '55,13,1', '50,13,1'),
	moved('5° on', 'vovchansk,8,Ternova,UA,50.19226,36.67477', '40,10,1.5', '45,10,1.5'),
	moved('contested', 'main,45,Hulyaypole,UA,47.66685,36.25576', '155,8,1', '155,8,2.5'),
	moved('contested', 'main,94,Serebrianka,UA,48.91963,38.13543', '0,6,0', '0,6,1.5'),
	moved('contested no more', 'sudzha,10,Sudzha,RU,51.191,35.271', '35,9,6.5', '35,9,3'),
	moved('an advance of 4 km', 'main,49,Poltavka,UA,47.71764,36.48343', '60,10,0.5', '50,7,1'),
	{
		what: 'a statement from another place',
		file: line,
		from: 'main,66,Zvirove,UA,48.25057,37.12879,260,2,1',
		to: 'main,66,Pokrovsk,UA,48.28014,37.17706,240,6,1'
	},
	{
		what: 'a statement added at the end of a segment',
		file: line,
		from: 'lyptsi,4,Strilecha,UA,50.30106,36.39886,175,4,1\n',
		to: 'lyptsi,4,Strilecha,UA,50.30106,36.39886,175,4,1\nlyptsi,5,Strilecha,UA,50.30106,36.39886,230,3.5,1\n'
	},
	{
		what: 'a statement added in a segment, the ones behind it counted on',
		file: line,
		from: 'tyotkino,3,Popovo-Lezhachi',
		to: 'tyotkino,3,Tëtkino,RU,51.28128,34.29382,30,3,1\ntyotkino,4,Popovo-Lezhachi'
	},
	{
		what: 'a statement withdrawn',
		file: line,
		from: 'vovchansk,8,Ternova,UA,50.19226,36.67477,40,10,1.5\nvovchansk,9,',
		to: 'vovchansk,8,'
	},
	heldBy('Chasiv Yar,UA,48.58768,37.83409', 'contested', 'Russia'),
	heldBy('Terny,UA,49.09226,37.96081', 'contested', 'Russia'),
	heldBy('Bilohorivka,UA,48.92585,38.24674', 'contested', 'Russia'),
	heldBy('Toretsk,UA,48.39477,37.8478', 'Russia', 'contested'),
	heldBy('Zvirove,UA,48.25057,37.12879', 'Ukraine', 'contested'),
	{
		what: 'a settlement added',
		file: settlements,
		from: 'Myropillia,UA,',
		to: 'Miluvatka,UA,49.33989,38.16781,Russia\nMyropillia,UA,'
	},
	{
		what: 'a settlement taken out',
		file: settlements,
		from: 'Gorod Shebekino,RU,50.41667,36.91667,Russia\n',
		to: ''
	},
	area('UA-09,Luhansk Oblast,oblast', 26684, 26951),
	area('UA-51,Odesa Oblast,oblast', 33310, 33643),
	area('UA-30,Kyiv,oblast', 839, 847),
	area('RU-KRS,Kursk Oblast,oblast', 29997, 30297),
	area('US-VA,Virginia (US state),familiar', 110787, 109679),
	area('SG,Singapore,familiar', 735, 742),
	{
		what: 'the land area by another edition',
		file: areas,
		from: 'UA-land,Ukraine (land only),country,579330,',
		to: 'UA-land,Ukraine (land only),country,579400,'
	},
	{
		what: 'a region renamed',
		file: areas,
		from: 'Autonomous Republic of Crimea',
		to: 'Crimea'
	},
	spelled(spellings, 'Lviv: [Lvov, Львов]', 'Lviv: [Lvov, Lemberg, Львов]'),
	spelled(spellings, 'Kursk: [Курск]\n', 'Kursk: [Курск]\nKonotop: [Конотоп]\n'),
	spelled(gazetteer, 'names: [Sumy, Sumska, Sumi]', 'names: [Sumy, Sumska, Sumi, Sumshchyna]'),
	spelled(gazetteer, '        Umerov,\n', '        Umerov,\n        Yermak,\n'),
	spelled(dossier, 'LU: Люксембург', 'LU: Велике Герцогство Люксембург'),
	{
		what: 'the view a little wider',
		file: dossier,
		from: 'bounds: [22.0, 44.2, 40.4, 52.5]',
		to: 'bounds: [22.0, 44.0, 40.4, 52.6]'
	},
	{ what: 'another hedge', file: abbasova, from: 'hedge: approximately', to: 'hedge: about' },
	{ what: 'another paragraph', file: vaultz, from: 'paragraph: 23', to: 'paragraph: 24' }
];

/** Edits of sentences and comments: they need nothing. */
export const wordEdits: Edit[] = [
	{
		what: 'a note reworded',
		file: areas,
		from: 'land area; CIA World Factbook',
		to: 'land area as in the CIA World Factbook'
	},
	{
		what: 'a label reworded',
		file: abbasova,
		from: 'en: Recent advance by Ukrainian forces in Kursk Oblast',
		to: 'en: Recent advance of Ukrainian forces in Kursk Oblast'
	},
	{
		what: 'a question reworded',
		file: dossier,
		from: 'What would it mean to swap',
		to: 'What does it mean to swap'
	},
	{
		what: 'a comment added',
		file: spellings,
		from: 'Kyiv: [Kiev, Киев]',
		to: '# The capital.\nKyiv: [Kiev, Киев]'
	}
];
