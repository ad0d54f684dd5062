import { countryOf, isCountry, type Mention } from '../entities/find-mentions';
import { isExcluded } from './left-out';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { otherLand } from '../lexicon/other-matters-en';
import { apart } from './barriers';
import type { Rule } from './rule';
import type { Scene } from './scene';

interface SizeRule extends Rule {
	/** The places that the number is the size of; null where it is no size. */
	readonly places: (scene: Scene) => readonly string[] | null;
}

const covers = /^(cover|span|measur|encompass|compris|stretch|extends|siz)/;
const amounts = /^(makes?|made|represents?|accounts?|accounted|constitut\w*|compris\w*|form)$/;
const small =
	/^(an?|the|about|roughly|some|around|just|only|almost|nearly|approximately|its|of|total|is|was|are|were|,|-|–|—|\(|which|that|with|has|have|having|and|over|vast|big|large|altogether|now|together|itself|whole|up|for|or|combined|home|estimated|in|all|'s|at|at|a|slightly|little|bit|than|more|as|well)$/;

export const sizeRules: readonly SizeRule[] = [
	{
		name: 'area-of-place',
		because:
			'A place that covers, spans or measures so much, or has an area of so much, is told by its size.',
		examples: [
			'Kursk Oblast, which spans nearly 30,000 sq km, borders Ukraine.',
			'Donetsk Oblast has an area of 26,517 km².',
			'The Kursk region, with its almost 30,000 sq km, lies on the border.'
		],
		not: ['The Russian-held part of the Kherson region covers 20,000 sq km.'],
		places: (scene) => (isShare(scene) ? null : measured(scene))
	},
	{
		name: 'size-in-brackets',
		because: 'A number in brackets right behind a place is its area.',
		examples: ['Zaporizhzhia Oblast (27,183 km²) was annexed in 2022.'],
		places: (scene) => bracketed(scene)
	},
	{
		name: 'size-beside',
		because: 'An area between commas right behind a place, in two units or in all, is its size.',
		examples: [
			'Of Donetsk, 10,200 square miles (26,500 square km), Russia held about three-fifths.'
		],
		places: (scene) => setApart(scene)
	},
	{
		name: 'place-is-number',
		because:
			'A place that is so many square kilometres, or so many times another, is told by its size.',
		examples: ['Ukraine, about twice the size of Italy, is at war.'],
		not: ["Ukraine's Kursk salient is about half the size of Greater London."],
		places: (scene) => copula(scene)
	},
	{
		name: 'size-goes-on',
		because: 'What is compared right behind a size is that size.',
		examples: ['Crimea has an area of about 27,000 sq km, a little smaller than Belgium.'],
		places: ({ sentence, group, memory }) => {
			const head = memory.heads[0];
			if (head?.since !== 0 || head.claim.subject.what !== 'size') return null;
			// “Crimea covers 26,100 sq km and the city of Sevastopol 864”.
			const other = sentence.mentionEndingAt(group.start);
			if (other?.places && !other.possessive && isJoined(sentence, head.group.end, other))
				return other.within ?? other.places;
			if (group.expressions[0]!.quantity !== 'ratio') return null;
			return sentence.tokens
				.slice(head.group.end, group.start)
				.every(({ lower }) => small.test(lower) || /^(it|\))$/.test(lower))
				? head.claim.subject.places
				: null;
		}
	},
	{
		name: 'size-first',
		because: 'At and with before a number give the size of what is named next.',
		examples: ['With 26,684 square kilometres, Luhansk is a large region.'],
		places: (scene) => ahead(scene)
	},
	{
		name: 'owned-number',
		because: 'A place’s own square kilometres are all of it.',
		examples: ["Of Ukraine's 603,500 sq km, a fifth is occupied."],
		places: (scene) => owned(scene)
	},
	{
		name: 'part-of-country',
		because: 'A region that makes up a share of its country is told by its size.',
		examples: ['Crimea, which accounts for 4.5% of Ukraine, was annexed in 2014.'],
		not: ['The occupied territories account for nearly 20% of Ukraine.'],
		places: (scene) => part(scene)
	}
];

/** Whether nothing but “and” and the name's own nouns stands between a number and a name. */
function isJoined(sentence: Sentence, from: number, { start }: Mention): boolean {
	return sentence.tokens
		.slice(from, start)
		.every(({ lower }) => /^([,;)]|and|while|the|city|region|of)$/.test(lower));
}

/** The places whose whole size a number tells, whoever holds them; null where it tells none. */
export function sizedPlaces(scene: Scene): { places: readonly string[]; rule: string } | null {
	for (const rule of sizeRules) {
		const places = scene.off.has(rule.name) ? null : rule.places(scene);
		if (places && isOfSizeOf(scene, places)) return { places, rule: rule.name };
	}
	return null;
}

/** No place is as small as this, km²: a country, an oblast of Ukraine, the cities and what else has an id. */
function leastSize(id: string): number {
	if (isCountry([id])) return 300_000;
	return countryOf(id) === 'UA' && !/^UA-(30|40)$/.test(id) ? 7_000 : 500;
}

/** Whether places can be as large as an area: a region of 29 km² is a town, and no region. */
function isOfSizeOf({ group, sentence }: Scene, places: readonly string[]): boolean {
	const [first] = group.expressions;
	// “Together with Crimea they cover …”: of more than is named.
	if (sentence.word(0) === 'together' && sentence.word(1) === 'with') return false;
	// “an area in Donetsk that is nine times the size of Singapore”: of that part.
	const at = group.start;
	if (
		/^(is|are|was|were)$/.test(sentence.word(at - 1)) &&
		/^(that|which)$/.test(sentence.word(at - 2)) &&
		sentence.words(Math.max(0, at - 8), at - 2).some((word) => lexicon.partNouns.has(word))
	)
		return false;
	const least = places.reduce((sum, id) => sum + leastSize(id), 0);
	return first!.quantity !== 'area' || first!.interval.high >= least;
}

const isShare = ({ group }: Scene) => group.expressions[0]!.quantity === 'share';

/** Whether a mention is a place as a whole: not “the occupied part of Zaporizhzhia”, “the bridgehead in Kursk”. */
function isWhole(sentence: Sentence, { start, places, kind, possessive }: Mention): boolean {
	if (!places || places.length === 0 || kind === 'force' || possessive) return false;
	const near = (at: number) =>
		sentence.predicatesFor('areas').some((act) => act.end === at && act.shape === 'adjective');
	if (near(start)) return false;
	let at = start - 1;
	while (lexicon.determiners.has(sentence.word(at)) || lexicon.directions.has(sentence.word(at)))
		at--;
	const noun = sentence.word(at - 1);
	if (sentence.word(at) === 'on') return !/^(hold|grip)$/.test(noun);
	if (!/^(of|in|inside|within)$/.test(sentence.word(at)))
		return !/^(by|from|to|into|against)$/.test(sentence.word(at));
	return (
		sentence.word(at) === 'of' &&
		/^(|[;:,]|area|size|territory|land|landmass|all|whole|region|country|peninsula|regions|oblasts|provinces|provinces)$/.test(
			noun
		)
	);
}

/** The nearest whole place before a token, with the words between; null where an act stands between. */
function placeBefore(scene: Scene, at: number): { mention: Mention; words: string[] } | null {
	const places = scene.sentence.mentions.filter(
		({ start, end, kind, places }) =>
			end <= at &&
			kind !== 'adjective' &&
			kind !== 'force' &&
			places?.length &&
			!isExcluded(scene.sentence, start)
	);
	// “Crimea, which Russia annexed in 2014, covers …”: the name before an aside.
	for (const mention of places.slice(-2).reverse()) {
		const words = wordsTo(scene, mention, at);
		if (words) return { mention, words };
	}
	return null;
}

/** The words from a whole place to a number that tells its size, without an aside; null where another thing is told. */
function wordsTo(scene: Scene, mention: Mention, at: number): string[] | null {
	const { sentence, groups, group } = scene;
	const words = sentence.words(mention.end, at);
	const which = words[0] === ',' && words[1] === 'which' && !mention.possessive;
	if (!(which || isWhole(sentence, mention))) return null;
	const between = ({ start, end }: Scene['group']) => start >= mention.end && end <= at;
	if (groups.some((other) => other !== group && between(other) && !isConverted(scene, other)))
		return null;
	const close = words[0] === ',' ? words.indexOf(',', 1) : -1;
	const behind = words.slice(close + 1);
	const aside =
		close > 0 &&
		behind.every(
			(word) =>
				small.test(word) || covers.test(word) || amounts.test(word) || /^(area|size)$/.test(word)
		);
	const from = aside ? mention.end + close : mention.end;
	const acts = sentence
		.predicatesFor('areas')
		.some((act) => act.at >= from && act.at < at && act.act !== 'size');
	return acts ? null : aside ? behind : words;
}

/** “which at 233,000 square miles is almost twice as big as Italy”. */
function isConverted({ sentence }: Scene, other: Scene['group']): boolean {
	return sentence.word(other.start - 1) === 'at' && other.expressions[0]!.quantity === 'area';
}

function measured(scene: Scene): readonly string[] | null {
	const { sentence, group, whole } = scene;
	if (whole.kind !== 'none' && whole.start <= group.firstEnd) return null;
	const told = ofHeadCountry(scene);
	if (told) return told;
	const found = placeBefore(scene, group.start);
	if (!found) return after(scene) ?? ofBefore(scene);
	const { mention, words } = found;
	const says = words.some(
		(word) =>
			covers.test(word) ||
			/^(area|size|landmass|territory|country|nation|region|peninsula)$/.test(word)
	);
	const flat =
		words.length > 0 &&
		words.every((word) => small.test(word)) &&
		words.some((word) => /^(is|are|was|which|at|:)$/.test(word));
	const sums =
		words.length > 0 &&
		words.every(
			(word) => small.test(word) || /^(come|comes|add|adds|to|up|total|totals)$/.test(word)
		) &&
		words.some((word) => /^(come|comes|add|adds|total|totals)$/.test(word));
	// “The Kursk region, with its almost 30,000 square kilometers”.
	const owns =
		/^, with( its)?( an area of| about| almost| nearly| some| around| close to| over| roughly)*$/.test(
			words.join(' ')
		) && sentence.word(scene.group.end) === ',';
	const total = says || sums || owns || (flat && words.some((word) => /^(at|is)$/.test(word)));
	// “Russia is 188 square miles in front”.
	const next = sentence.word(scene.group.end);
	const inSize =
		next === 'in' && /^(size|area|all|total)$/.test(sentence.word(scene.group.end + 1));
	if (/^(in|ahead|more|less|further|deeper|behind|up|down)$/.test(next) && !inSize) return null;
	if (words.some((word) => /^(in|inside)$/.test(word)) && !words.includes('which') && !says)
		return null;
	return total && !otherLand.has(sentence.word(group.start - 1)) ? mention.places : after(scene);
}

/** “It covers 603,628 square kilometres”, “Its area, 603,700 square kilometres, …”: of what the sentence before is about. */
function ofBefore({ sentence, group, memory }: Scene): readonly string[] | null {
	const words = sentence.words(0, group.start);
	const says =
		words.some((word) => covers.test(word) || /^(area|size)$/.test(word)) &&
		words.every(
			(word) => small.test(word) || covers.test(word) || /^(area|size|it|its)$/.test(word)
		);
	return /^(it|its)$/.test(words[0] ?? '') && says && memory.topic && memory.heads.length === 0
		? memory.topic
		: null;
}

/** “0.65 percent of the country's landmass, which spans 603,600 square kilometres”. */
function ofHeadCountry({ sentence, group, memory }: Scene): readonly string[] | null {
	const head = memory.heads[0];
	if (head?.since !== 0 || head.claim.subject.places.length !== 1) return null;
	const words = sentence.words(head.group.end, group.start);
	const verb = words.at(-1) ?? '';
	const noun = words.at(-3) === ',' ? words.at(-4) : words.at(-3);
	return covers.test(verb) &&
		/^(which|that)$/.test(words.at(-2) ?? '') &&
		/^(country|nation|landmass|territory|land|area|region|oblast|province)$/.test(noun ?? '')
		? head.claim.subject.places
		: null;
}

/** “Ukraine's total area is 603,628 km2”, “the total area of Ukraine is …”: the words before the place count too. */
function after({ sentence, group }: Scene): readonly string[] | null {
	for (let at = group.start - 1; at >= Math.max(0, group.start - 8); at--) {
		if (/^(area|landmass|size)$/.test(sentence.word(at))) {
			const owner = sentence.mentions
				.filter(({ end, places }) => end <= at && places?.length)
				.at(-1);
			return owner && apart(sentence, owner.end, at) < 0.6 ? owner.places : null;
		}
		if (sentence.mentionAt(at) || !small.test(sentence.word(at))) return null;
	}
	return null;
}

function bracketed({ sentence, group, whole }: Scene): readonly string[] | null {
	if (sentence.word(group.start - 1) !== '(' || group.expressions[0]!.quantity !== 'area')
		return null;
	const mention = sentence.mentionEndingAt(group.start - 1);
	if (!mention || !isWhole(sentence, mention)) return null;
	// “Luhansk (26,100 sq km, or 98% of its territory)”: so much of it.
	const ofCountry = whole.kind === 'country' || isCountry(whole.mention?.places ?? []);
	if (!ofCountry && group.expressions.some(({ quantity }) => quantity === 'share')) return null;
	const alone = sentence.word(group.end) === ')' && whole.kind === 'none';
	const pair = group.expressions.length > 1 && !isCountry(mention.places!);
	return alone || pair ? mention.places : null;
}

function setApart({ sentence, group }: Scene): readonly string[] | null {
	if (sentence.word(group.start - 1) !== ',' || group.expressions[0]!.quantity !== 'area')
		return null;
	const mention = sentence.mentionEndingAt(group.start - 1);
	if (!mention || !isWhole(sentence, mention)) return null;
	const [next, third] = [sentence.word(group.end), sentence.word(group.end + 1)];
	const inAll = next === 'in' && /^(all|total)$/.test(third);
	const inTwo = group.expressions.length > 1 && (next === ')' ? third : next) === ',';
	return inAll || inTwo ? mention.places : null;
}

function copula(scene: Scene): readonly string[] | null {
	const { group } = scene;
	if (group.expressions[0]!.quantity !== 'ratio') return null;
	const found = placeBefore(scene, group.start);
	if (!found) return null;
	const { mention, words } = found;
	const at = words.indexOf('at');
	const told = at >= 0 ? words.slice(0, at) : words;
	const close =
		told.every((word) => small.test(word)) &&
		words.some((word) => /^(is|are|was|which|,)$/.test(word));
	return close ? mention.places : null;
}

/** “With an area of 603,700 km², Ukraine is …”, “At 603,550 km² a little larger than France”. */
function ahead({ sentence, group, groups, memory }: Scene): readonly string[] | null {
	if (group.expressions[0]!.quantity !== 'area') return null;
	// “The Kursk region is not small: at 29,997 sq km it is bigger than Belgium”.
	if (
		sentence.word(group.start - 1) === 'at' &&
		sentence.word(group.end) === 'it' &&
		sentence.word(group.end + 1) === 'is'
	) {
		const last = sentence.mentions
			.filter((one) => one.end <= group.start && one.places?.length)
			.at(-1);
		if (
			last &&
			isWhole(sentence, last) &&
			groups.some(
				({ start, expressions }) =>
					start > group.end && start <= group.end + 5 && expressions[0]!.quantity === 'ratio'
			)
		)
			return last.places;
	}
	if (group.start > 6) return null;
	if (!/^(with|at|covering|spanning|measuring)$/.test(sentence.word(0))) return null;
	const end = group.end;
	if (sentence.word(end) !== ',') return null;
	const mention = sentence.mentions.find(({ start }) => start > end && start <= end + 2);
	return mention?.places?.length &&
		!mention.possessive &&
		!memory.heads.some(({ since }) => since === 0)
		? mention.places
		: null;
}

function owned({ sentence, group }: Scene): readonly string[] | null {
	let end = group.start;
	while (/^(total|entire|whole|overall|full)$/.test(sentence.word(end - 1))) end--;
	// “108,000 of 603,600 square kilometres”: nobody holds so much.
	const { low, high } = group.expressions[0]!.interval;
	if (sentence.word(end - 1) === 'of' && low > 550_000 && high < 650_000) return ['UA'];
	const mention = sentence.mentionEndingAt(end);
	if (!mention?.possessive || !mention.places?.length || group.expressions[0]!.quantity !== 'area')
		return null;
	return !isCountry(mention.places) || sentence.word(mention.start - 1) === 'of'
		? mention.places
		: null;
}

function part(scene: Scene): readonly string[] | null {
	const { sentence, group, whole } = scene;
	if (!isShare(scene)) return null;
	const country =
		whole.kind === 'country' || (whole.mention?.places != null && isCountry(whole.mention.places));
	if (!country) return null;
	const found = placeBefore(scene, group.start);
	if (!found || isCountry(found.mention.places!)) return null;
	const { mention, words } = found;
	const makes = words.some((word) => amounts.test(word));
	const beside =
		words.length > 0 &&
		words.every((word) => /^(,|-|–|—|\(|or|about|roughly|some|around|nearly)$/.test(word));
	const lead = sentence.wordBefore(mention.start);
	// “Counting the Crimean peninsula, nearly a fifth of the country”: what is counted in.
	if (beside && (lexicon.prepositions.has(lead) || /^(counting|including)$/.test(lead)))
		return null;
	return makes || beside ? mention.places : null;
}
