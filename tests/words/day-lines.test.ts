// The lines that verdicts on other days than the layers' open with, in both languages.
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/lib/claims/check-text';
import type { Judgement } from '../../src/lib/model/judgement';
import type { Language } from '../../src/lib/model/language';
import { wholeAnswer } from '../../src/lib/words/check/answer-words';
import { verdictWord } from '../../src/lib/words/check/claim-words';
import { foldLines } from '../../src/lib/words/check/fold-lines';
import { plainText, type QuotingPart } from '../../src/lib/words/sentence';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();

function write(parts: readonly QuotingPart[], language: Language): string {
	return plainText(parts, { language, unitSystem: 'km2' })
		.replaceAll(/(?<=\d)[\u00a0\u202f](?=\d)/g, '')
		.replaceAll('\u00a0', ' ');
}

function read(text: string): Judgement {
	const [judgement] = checkText(text, facts, { articleDate: '2025-04-02' });
	if (!judgement) throw new Error(`no claim in: ${text}`);
	return judgement;
}

function lineOf(judgement: Judgement, language: Language): string {
	const display = { language, unitSystem: 'km2' } as const;
	const answer = write(wholeAnswer(judgement, facts, display), language);
	return `${verdictWord(judgement.verdict, language)}: ${answer}`;
}

describe('a claim of another day', () => {
	it.each([
		[
			'On 6 September 2024 Ukraine held 1,300 sq km of the Kursk region, Zelensky said.',
			'within the margin: 6 September 2024: 1,244 km² on the maps of DeepStateMap.Live: “1,300 sq km” is within the margin (1,250–1,350 km²). Ukrainian officials count contested territory as held: their figures may be 811–1,418 km².',
			'у межах похибки: 6 вересня 2024 року: 1244 км² на мапах DeepStateMap.Live: «1,300 sq km» — у межах похибки (1250–1350 км²). Українські посадовці рахують сіру зону як контрольовану територію: їхні дані можуть становити 811–1418 км².'
		],
		[
			'Russia seized 133 sq km of Ukraine in March 2025, according to DeepState.',
			'within the margin: March 2025: 133 km², net, on the maps of DeepStateMap.Live: “133 sq km” is within the margin (132.5–133.5 km²). It is the same map maker: its own figures may be 103–149 km².',
			'у межах похибки: березень 2025 року: чиста зміна 133 км² на мапах DeepStateMap.Live: «133 sq km» — у межах похибки (132,5–133,5 км²). Це той самий автор мапи: його власні дані можуть становити 103–149 км².'
		],
		[
			'Russia seized 203 sq km of Ukraine in March 2025, according to the ISW.',
			'within the margin: March 2025: 133 km², net, on the maps of DeepStateMap.Live: “203 sq km” is within the margin (202.5–203.5 km²). ISW, and AFP by its data, also count territory that DeepState leaves as contested or that is only claimed: their figures may be 80–352 km².',
			'у межах похибки: березень 2025 року: чиста зміна 133 км² на мапах DeepStateMap.Live: «203 sq km» — у межах похибки (202,5–203,5 км²). ISW, а за його даними й AFP, рахують також територію, яку DeepState лишає сірою зоною або яку лише оголошено захопленою: їхні дані можуть становити 80–352 км².'
		],
		[
			'Russia seized 331 sq km of Ukraine in March 2025, according to DeepState.',
			'does not fit: March 2025: 133 km², net, on the maps of DeepStateMap.Live: “331 sq km” is too high (330.5–331.5 km²). It is the same map maker: its own figures may be 103–149 km². What the same count published for just these days: 133 km².',
			'не сходиться: березень 2025 року: чиста зміна 133 км² на мапах DeepStateMap.Live: «331 sq km» — забагато (330,5–331,5 км²). Це той самий автор мапи: його власні дані можуть становити 103–149 км². За тим самим підрахунком саме за ці дні опубліковано: 133 км².'
		],
		[
			'Russia held 27 percent of Ukraine on 15 March 2022.',
			'no answer: The text is about 15 March 2022, and the maps of DeepStateMap.Live that we know do not reach so far. The nearest, 3 April 2022: 106,671 km² held by Russia.',
			'немає відповіді: Текст — про 15 березня 2022 року, а відомі нам мапи DeepStateMap.Live так далеко не сягають. Найближча, 3 квітня 2022 року: 106671 км² під контролем Росії.'
		],
		[
			'Ukraine took 40 sq km of the Donetsk region in November 2024.',
			'no answer: November 2024: −605 km², net, on the maps of DeepStateMap.Live. On balance the territory went the other way; how much was won meanwhile, the maps do not tell.',
			'немає відповіді: листопад 2024 року: чиста зміна −605 км² на мапах DeepStateMap.Live. Чиста зміна — на користь іншої сторони; скільки за цей час було зайнято, мапи не показують.'
		],
		[
			'Russia took 500 sq km of Ukraine.',
			'no answer: The text does not say over which days it was taken or lost.',
			'немає відповіді: Текст не каже, за які дні це зайнято чи втрачено.'
		],
		[
			'Ukraine held less than 2,000 sq km of the Kursk region on 1 December 2024.',
			'within the margin: 1 December 2024: 546 km² on the maps of DeepStateMap.Live: “less than 2,000 sq km” holds, but the number is far off (0–2,000 km²). The text names no map maker that we know: by all of them it may be 469–874 km².',
			'у межах похибки: 1 грудня 2024 року: 546 км² на мапах DeepStateMap.Live: «less than 2,000 sq km» — правда, але число далеке від виміряного (0–2000 км²). У тексті не названо відомого нам автора мапи: за всіма разом це може становити 469–874 км².'
		]
	])('%s', (text, en, uk) => {
		const judgement = read(text);
		expect([lineOf(judgement, 'en'), lineOf(judgement, 'uk')]).toEqual([en, uk]);
	});

	it('is followed by what others published of the same ground and time', () => {
		const judgement = read('Russia seized 133 sq km of Ukraine in March 2025, DeepState said.');
		const lines = foldLines({ judgement, facts, display: { language: 'en', unitSystem: 'km2' } });
		const text = lines
			.map(({ parts }) => write(parts, 'en'))
			.filter((line) => /comparison only/.test(line));
		expect(text).toEqual([
			'For comparison only: AFP (ANSA), “Con 240 km quadrati conquistati nel marzo 2025” (235–245 km²).',
			'For comparison only: DeepState (Ukrainska Pravda), “occupied 133 sq km of Ukrainian territory” (132.5–133.5 km²).',
			'For comparison only: Institute for the Study of War (AITopics), “203sq km (78sq miles) in March” (202.5–203.5 km²).',
			'For comparison only: UK Ministry of Defence (Online.UA), “about 143 square kilometers of Ukrainian territory” (140.2–145.8 km²).'
		]);
	});
});
