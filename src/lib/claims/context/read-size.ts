import * as lexicon from '../lexicon/context-en';
import { isCountry, type Mention } from './find-mentions';
import { isPlace } from './named-ground';
import type { ClaimObject } from './read-object';
import type { Group, Sentence } from './sentence';

/** Words between a place and its size: “, which covers about”, “, an area of”, “is roughly”. */
const links =
	/^(,|-|–|—|\(|:|which|that|with|has|had|is|was|covers?|covered|covering|spans?|spanned|measures?|measuring|encompass(es)?|comprises?|comprising|occupies|stretches|over|across|an?|the|total|land|surface|area|country|nation|region|territory|oblast|province|peninsula|state|of|in|size|roughly|about|around|some|just|only|slightly|itself|whole|'s|makes|make|up|represents?|accounts?|for|together|extends|constitutes?|constituting|equals?|amounts|to|at|almost|vast|larger|big|border|now|altogether|are|landmass|combined|estimated|sprawling|home|approximately|nearly|comes?|adds?|amounts?)$/;

/**
 * The place whose whole size a group tells: “Kursk Oblast, which covers about 30,000 sq km”, “a country
 * of 603,000 sq km”; null where it tells none. A share says it of a part: “Crimea makes up 4% of Ukraine”.
 */
export function sizeSubject(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	groups: readonly Group[]
): Mention | null {
	const leading =
		sizeAhead(sentence, group) ??
		owner(sentence, group, object) ??
		inBracket(sentence, group, object);
	if (leading) return leading;
	const floor = groups.filter(({ end }) => end <= group.start).at(-1)?.end ?? 0;
	const saying: string[] = [];
	for (let at = group.start - 1; at >= floor; at--) {
		const mention = sentence.mentionEndingAt(at + 1);
		if (
			mention?.places?.length &&
			!isPartOfPlace(sentence, mention) &&
			(isPlace(sentence, mention.start) || isNamed(sentence, mention))
		) {
			if (
				object.kind === 'none' ||
				isPart(sentence, group, object, mention, saying) ||
				saying.some((word) => parts.test(word))
			) {
				const says = saying.some((word) =>
					/^(cover|span|measur|encompass|compris|area|size|country|nation|region|territory|oblast|province|peninsula|makes?|represents?|accounts?|constitut|stretch|extends|comes?$|adds?$|amounts?$)/.test(
						word
					)
				);
				const inside = /^(in|inside|within)$/.test(sentence.word(mention.start - 1));
				const ratio = group.expressions[0]!.quantity === 'ratio';
				const flat =
					!inside &&
					group.expressions[0]!.quantity === 'area' &&
					saying.length > 0 &&
					saying.every((word) => /^(is|was|about|roughly|some|just|around)$/.test(word));
				const copula = saying.some((word) => /^(is|are|,|was|-|–|—|\()$/.test(word));
				if (isPart(sentence, group, object, mention, saying)) return mention;
				return (says && !inside) ||
					flat ||
					(ratio && copula) ||
					(group.expressions[0]!.quantity === 'area' &&
						saying.length === 1 &&
						saying[0] === '(' &&
						sentence.word(group.end) === ')' &&
						isWhole(mention))
					? mention
					: null;
			}
			return null;
		}
		const lower = sentence.word(at);
		// “Crimea, seized in 2014, makes up 4.5 percent of Ukraine”.
		const aside =
			lower === ',' && saying.some((word) => parts.test(word)) ? asideStart(sentence, at) : null;
		if (aside !== null) {
			at = aside + 1;
			saying.push(lower);
			continue;
		}
		if (mention || !(links.test(lower) || /^\d{4}$/.test(lower))) return null;
		saying.push(lower);
		if (saying.length > 10) return null;
	}
	return null;
}

const parts = /^(makes?|represents?|accounts?|constitut|compris|cover)/;

/** The comma that opens what the comma at a token closes, a few words before; null where there is none. */
function asideStart(sentence: Sentence, at: number): number | null {
	for (let i = at - 1; i > Math.max(0, at - 9); i--) if (sentence.word(i) === ',') return i;
	return null;
}

/** “Donetsk region's 26,500 square kilometres”. */
function owner(sentence: Sentence, group: Group, { kind }: ClaimObject): Mention | null {
	const mention = sentence.mentionEndingAt(group.start);
	const whole = mention?.possessive && mention.places?.length && !isCountry(mention.places);
	return whole && kind === 'none' && group.expressions[0]!.quantity === 'area' ? mention : null;
}

/** “With an area of 603,700 km², Ukraine is …”, “Covering 27,000 km², Crimea …”. */
function sizeAhead(sentence: Sentence, group: Group): Mention | null {
	if (group.start > 6) return null;
	const end = sentence.tokens.findIndex(({ start }) => start >= group.expressions[0]!.span.end);
	if (sentence.word(end) !== ',') return null;
	const says = /^(with|at|covering|spanning|measuring)$/.test(sentence.word(0));
	const mention = sentence.mentions.find(({ start }) => start > end && start <= end + 2);
	return says && mention?.places?.length && !mention.possessive ? mention : null;
}

/** Whether a place's name owns the number right behind it. */
export function isOwnSize({ possessive, end }: Mention, { start }: Group): boolean {
	return possessive && end === start;
}

/** “Crimea (27,000 sq km, or 4.5% of Ukraine)”: the size of a region, and its share of a country. */
function inBracket(sentence: Sentence, group: Group, object: ClaimObject): Mention | null {
	const mention = sentence.mentionEndingAt(group.start - 1);
	const [first, second] = group.expressions;
	const isRegion = mention?.places?.length && !isCountry(mention.places);
	if (!isRegion || sentence.word(group.start - 1) !== '(' || isPartOfPlace(sentence, mention))
		return null;
	const ofCountry = object.mention?.places != null && isCountry(object.mention.places);
	return first!.quantity === 'area' && second?.quantity === 'share' && ofCountry ? mention : null;
}

/** Whether a size stands alone in brackets behind a place's name. */
export function isBracketed(sentence: Sentence, group: Group): boolean {
	return (
		sentence.word(group.start - 1) === '(' &&
		(sentence.word(group.end) === ')' || group.expressions.length > 1) &&
		group.expressions[0]!.quantity === 'area'
	);
}

/** “the Crimean peninsula, about 4% of the country”: a region beside its share of a country. */
function isPart(
	sentence: Sentence,
	group: Group,
	{ mention: whole }: ClaimObject,
	mention: Mention,
	saying: readonly string[]
): boolean {
	return (
		group.expressions[0]!.quantity === 'share' &&
		whole?.places != null &&
		isCountry(whole.places) &&
		!isCountry(mention.places!) &&
		saying.length > 0 &&
		saying.every((word) => /^(,|-|–|—|\(|or|about|roughly|some)$/.test(word)) &&
		!lexicon.prepositions.has(sentence.word(mention.start - 1)) &&
		!(
			sentence.word(mention.start - 1) === 'the' &&
			lexicon.prepositions.has(sentence.word(mention.start - 2))
		)
	);
}

/** “the occupied part of Zaporizhzhia”, “the bridgehead in Kursk”: no whole place. */
export function isPartOfPlace(sentence: Sentence, { start }: Mention): boolean {
	// “Moscow-held Ukraine”.
	if (
		sentence.predicatesFor('areas').some(({ end, shape }) => end === start && shape === 'adjective')
	)
		return true;
	let at = start - 1;
	while (lexicon.determiners.has(sentence.word(at))) at--;
	const noun = sentence.word(at - 1);
	if (sentence.word(at) === 'on') return /^(hold|grip)$/.test(noun);
	if (!/^(of|in|inside|within)$/.test(sentence.word(at))) return false;
	return (
		/^(parts?|portion|share|section|sector|rest|remainder|half|slice|chunk|swathes?|swaths?|patch|piece|sliver|strip|pocket|corner|bit|scrap|zone|tract)$/.test(
			noun
		) || lexicon.takenNouns.has(noun)
	);
}

function isWhole({ places }: Mention): boolean {
	return places !== null && places.length > 0;
}

/** A country that a size is said of stands as a subject: “Ukraine, a country of …”. */
function isNamed(sentence: Sentence, mention: Mention): boolean {
	return (
		mention.places !== null &&
		isCountry(mention.places) &&
		mention.kind === 'name' &&
		sentence.word(mention.start - 1) !== 'by' &&
		!lexicon.forceNouns.has(sentence.word(mention.end))
	);
}
