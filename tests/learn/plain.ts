// Plain sentences, made of all that they may be made of: what is simple must be read right.
import type { KnownClaim, Lesson } from './passages';

/** Amounts as they were, and as they never were: a wrong number has to be read as it stands. */
const areas = [
	'43.5 hectares',
	'7 square miles',
	'460 sq km',
	'1,234.5 km²',
	'4,800 sq km',
	'9,700 square kilometres',
	'27,000 sq km',
	'112,000 square kilometres'
];
const shares = [
	'0.4%',
	'8 per cent',
	'18 percent',
	'a quarter',
	'about half',
	'nearly two-thirds',
	'79%',
	'96 percent'
];
/** Articles of any time of the war. */
const days = [
	'2022-06-15',
	'2022-10-10',
	'2023-07-01',
	'2024-08-20',
	'2025-02-12',
	'2025-11-30',
	'2026-07-01'
];
const lengths = ['3 km', '12 kilometres', '8 miles'];

/** `N`: an area or a share of ground. */
const ground: readonly (readonly [string, string])[] = [
	['Russia holds N of Ukraine.', 'held RU UA'],
	['Some N of Ukraine are held by Russia.', 'held RU UA'],
	['N of Ukraine is occupied.', 'held RU UA'],
	['Moscow controls N of the Donetsk region.', 'held RU UA-14'],
	['Russian forces occupy N of the Kharkiv region, according to the institute.', 'held RU UA-63'],
	['N of the Kherson region remains under Russian control.', 'held RU UA-65'],
	['Ukraine holds N of the Kursk region.', 'held UA RU-KRS'],
	['Kyiv says it controls N of the Kursk region.', 'held UA RU-KRS'],
	['Moscow controls N of the Kursk region.', 'held RU RU-KRS'],
	['N of the Belgorod region are held by Russia.', 'held RU RU-BEL'],
	['N of the Donetsk region is in Ukrainian hands.', 'held UA UA-14'],
	['Ukraine still holds N of its territory.', 'held UA UA'],
	["N of Ukraine remains under Kyiv's control.", 'held UA UA'],
	['Russia took N of the Sumy region in January.', 'change RU UA-59'],
	['Last month Russia seized N of Ukraine, analysts say.', 'change RU UA'],
	['N of the Kharkiv region were captured by Russian troops in May.', 'change RU UA-63'],
	['Russian forces took N in the Donetsk region over the week.', 'change RU UA-14'],
	['Ukraine retook N of the Kherson region last week.', 'change UA UA-65'],
	['Russia has retaken N of the Kursk region since September.', 'change RU RU-KRS'],
	['Ukraine lost N of the Donetsk region in November.', 'change UA UA-14']
];
const allBut: readonly (readonly [string, string])[] = [
	['Russia holds all but N of the Donetsk region.', 'held RU UA-14'],
	['Russia controls all but N of the Luhansk region.', 'held RU UA-09']
];
const groundOnly: readonly (readonly [string, string])[] = [
	['N of the Donetsk region is still free of Russian troops.', 'held UA UA-14'],
	['About N of the Kharkiv region remain free of occupation.', 'held UA UA-63'],
	['Russia holds all but N of the Donetsk region.', 'held UA UA-14'],
	['The Russian army has taken all but N of the Luhansk region.', 'held UA UA-09'],
	['Ukrainian forces have been squeezed into N of the Kursk region.', 'held UA RU-KRS']
];
const advances: readonly (readonly [string, string])[] = [
	['Russian troops advanced N in the Donetsk region.', 'advance RU UA-14'],
	['Ukrainian forces have pushed N into the Kursk region.', 'advance UA RU-KRS'],
	['Russia moved N forward in the Kharkiv region last week.', 'advance RU UA-63']
];
const others = [
	'Wildfires burned N in the Luhansk region.',
	'Farmers have sown N in the Kherson region.',
	'N of the Kharkiv region are mined.',
	'Sappers cleared N of the Kherson region of mines.',
	'Floods covered N of the Kherson region.',
	'A park of N lies in the Kyiv region.',
	'Russia plans to take N of Ukraine.',
	'Israel holds N of Gaza.'
];
const otherShares = [
	'Ukraine lost N of its power plants.',
	'N of Ukrainians want a truce.',
	'Russia spends N of its budget on the war.',
	'Prices in Russia rose by N.'
];
const otherLengths = [
	'The missile flew N into Russia.',
	'The town lies N from the border.',
	'The front is N long.',
	'Russian troops stand N from Kharkiv.'
];

const months = ['January', 'May', 'November'] as const;

/** The month that a sentence names, the latest before a day; nothing where it names none. */
function monthIn(text: string, date: string): { from: string; to: string } | object {
	const name = months.find((month) => text.includes(`in ${month}.`));
	if (!name) return {};
	const month = { January: '01', May: '05', November: '11' }[name];
	const year = Number(date.slice(0, 4)) - (month < date.slice(5, 7) ? 0 : 1);
	return { from: `${year}-${month}-01`, to: `${year}-${month}-${month === '11' ? 30 : 31}` };
}

export function plainLessons(shortClaim: (short: string) => KnownClaim): Lesson[] {
	let nth = 0;
	const made = (
		templates: readonly (readonly [string, string | null])[],
		numbers: readonly string[]
	) =>
		templates.flatMap(([template, claim]) =>
			numbers.map((number) => {
				const text = template.replace('N', number);
				const date = days[nth++ % days.length]!;
				// What is held without a day is held on the article's.
				const told = claim?.startsWith('held') ? { from: null, to: date } : monthIn(text, date);
				return {
					text: text[0]!.toUpperCase() + text.slice(1),
					date,
					claims: claim ? [{ ...shortClaim(claim), ...told }] : [],
					weight: 1
				};
			})
		);
	const none = (templates: readonly string[]) => templates.map((one) => [one, null] as const);
	return [
		...made(ground, [...areas, ...shares]),
		...made(groundOnly, areas),
		...made(allBut, ['a quarter', 'a tenth', 'a fifth', '12 percent', '8%']),
		...made(advances, lengths),
		...made(none(others), areas),
		...made(none(otherShares), shares),
		...made(none(otherLengths), lengths)
	];
}
