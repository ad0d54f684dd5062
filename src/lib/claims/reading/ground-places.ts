import { isCountry, type Mention } from '../entities/find-mentions';
import { indexOf, meaningAt } from '../entities/gazetteer-index';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { costStep } from './features';
import { type Scene, endOf } from './scene';

/** Ground that a number may be of. */
export interface Place {
	readonly places: readonly string[];
	/** From where it was taken first: the nearest way that it is named. */
	readonly from: string;
	/** Only a part of it is meant: a town, “eastern Ukraine”. */
	readonly part: boolean;
	readonly features: readonly string[];
}

/** More are not weighed. */
const mostPlaces = 18;

/** The ground that a number may be of, nowhere at last. */
export function placesFor(scene: Scene): Place[] {
	const { memory, whole, group } = scene;
	const found = new Map<
		string,
		{ from: string; part: boolean; places: readonly string[]; features: string[] }
	>();
	const add = (
		places: readonly string[],
		from: string,
		part: boolean,
		features: readonly string[]
	) => {
		const sorted = [...places].sort();
		const key = sorted.join();
		const known = found.get(key);
		if (known) known.features.push(...features);
		else if (found.size < mostPlaces)
			found.set(key, { places: sorted, from, part, features: [...features] });
	};
	const { quantity } = group.expressions[0]!;
	const kind = `${whole.kind}${whole.taken ? '-taken' : ''} ${quantity}`;
	for (const one of mentionsOf(scene)) add(one.places, one.from, one.part, one.features);
	memory.heads.slice(0, 3).forEach(({ claim, since }) => {
		if (claim.subject.places.length === 0) return;
		add(claim.subject.places, since > 0 ? 'before' : 'head', false, []);
	});
	const remembered = { region: memory.region, places: memory.places, topic: memory.topic };
	for (const [name, places] of Object.entries(remembered))
		if (places?.length)
			add(places, 'before', false, [
				`w-memory=${name} ${name === 'region' ? Math.min(4, memory.regionSince) : ''}`,
				`w-memory-kind=${name} ${kind}`
			]);
	memory.named.forEach(({ places, since, part }, nth) =>
		add(places, 'before', part, [`w-named=${since} ${Math.min(4, nth)}`])
	);
	add(['UA'], 'war', false, []);
	add(['RU'], 'war', false, []);
	add([], 'nowhere', false, []);
	const directed = directionNear(scene);
	const anyNamed = [...found.values()].some(({ from }) => /^(whole|left|right|in)$/.test(from));
	return [...found.values()].map((place) => ({
		...place,
		features: [...new Set([...place.features, ...ofPlace(place, kind, anyNamed, directed)])]
	}));
}

function ofPlace(
	{ places, from, part }: Omit<Place, 'features'>,
	kind: string,
	anyNamed: boolean,
	directed: string
): string[] {
	const size = sizeOf(places, part);
	return [
		`w-size=${size}`,
		`w-size-from=${size} ${from}`,
		`w-size-kind=${size} ${kind}`,
		`w-from-kind=${from} ${kind}`,
		`w-from-named=${from} ${anyNamed}`,
		`w-directed=${size} ${from} ${directed}`
	];
}

/** “13 sq km in the south”, “on the southern front”. */
function directionNear({ sentence, group }: Scene): string {
	const isNear = (from: number, to: number) =>
		sentence.words(Math.max(0, from), to).some((word) => lexicon.directions.has(word));
	return isNear(group.end, group.end + 6)
		? 'right'
		: isNear(group.start - 6, group.start)
			? 'left'
			: 'no';
}

export function sizeOf(places: readonly string[], part = false): string {
	if (places.length === 0) return 'none';
	if (isCountry(places)) return part ? 'country-part' : places.join();
	return part ? 'town' : places.length > 1 ? 'regions' : 'region';
}

/** The places that the sentence names, with how they stand to the number. */
function mentionsOf(scene: Scene): Place[] {
	const { sentence, group } = scene;
	const grounds = sentence.mentions.filter(
		({ places, within }) => within?.length || places?.length
	);
	const end = endOf(scene);
	const left = grounds
		.filter((one) => one.end <= group.start)
		.slice(-mostPlaces)
		.reverse();
	const right = grounds.filter((one) => one.end > group.start).slice(0, mostPlaces);
	return [
		...right.flatMap((one, rank) => ofMention(scene, one, one.start >= end ? 'right' : 'in', rank)),
		...left.flatMap((one, rank) => ofMention(scene, one, 'left', rank)),
		...rowsOf(sentence, grounds).map(({ places, last }) => ({
			places,
			from: 'left',
			part: false,
			features: nearFeatures(scene, last, 'row')
		}))
	].sort((a, b) => Number(b.from === 'whole') - Number(a.from === 'whole'));
}

/** “In Donetsk and in Luhansk”: two or three places that are named together. */
function rowsOf(
	sentence: Sentence,
	grounds: readonly Mention[]
): { places: string[]; last: Mention }[] {
	const rows: { places: string[]; last: Mention }[] = [];
	const idsOf = ({ places, within }: Mention) => within ?? places!;
	for (let i = 0; i + 1 < grounds.length; i++) {
		let ids = [...idsOf(grounds[i]!)];
		for (let j = i + 1; j < Math.min(grounds.length, i + 4); j++) {
			const gap = sentence.words(grounds[j - 1]!.end, grounds[j]!.start);
			if (gap.length > 5 || !gap.some((word) => /^(and|,|&|or)$/.test(word))) break;
			ids = [...new Set([...ids, ...idsOf(grounds[j]!)])];
			rows.push({ places: ids, last: grounds[j]! });
		}
	}
	return rows;
}

function ofMention(scene: Scene, mention: Mention, side: string, rank: number): Place[] {
	const { sentence, whole, group } = scene;
	const { places, within } = mention;
	const isWhole = whole.mention === mention;
	const from = isWhole ? 'whole' : side;
	const { quantity } = group.expressions[0]!;
	const features = [
		...nearFeatures(scene, mention, isWhole ? 'whole' : side),
		`w-rank=${from} ${Math.min(3, rank)}`,
		`w-rank-quantity=${from} ${Math.min(3, rank)} ${quantity}`
	];
	const parts = partsOf(sentence, mention);
	const named = { places: within ?? places!, from, part: !!within };
	if (parts.length === 0) return [{ ...named, features }];
	const row = rowOf(scene);
	const nth = row.indexOf(group);
	const order = `${row.length === parts.length} ${sentence.hasWord(/^respectively$/, 0, sentence.tokens.length)}`;
	return [
		{ ...named, features: [...features, `w-unsplit=${order}`] },
		...parts.map((id, i) => ({
			places: [id],
			from,
			part: false,
			features: [`w-part=${from}`, `w-part-nth=${i === nth} ${order}`]
		}))
	];
}

/** “74 and 73 percent of”, “99% and 69% of … respectively”: the numbers that share what they are of. */
function rowOf({ sentence, group, groups }: Scene): readonly Group[] {
	const { quantity } = group.expressions[0]!;
	const same = groups.filter(({ expressions }) => expressions[0]!.quantity === quantity);
	if (sentence.hasWord(/^respectively$/, 0, sentence.tokens.length)) return same;
	let from = same.indexOf(group);
	let to = from;
	const isJoined = (at: number) =>
		at > 0 && at < same.length && same[at]!.start - same[at - 1]!.end <= 2;
	while (isJoined(from)) from--;
	while (isJoined(to + 1)) to++;
	return same.slice(from, to + 1);
}

/** “Luhansk and Donetsk”, read as one, names two. */
function partsOf(sentence: Sentence, { places, start, end }: Mention): string[] {
	if (!places || places.length < 2) return [];
	const index = indexOf(sentence.gazetteer);
	const parts = sentence.tokens.slice(start, end).flatMap((_, i) => {
		const part = meaningAt(index, sentence.tokens, start + i)?.places;
		return part?.length === 1 ? [part[0]!] : [];
	});
	return parts.length > 1 ? parts : [];
}

/** How a mention stands to the number. */
function nearFeatures(scene: Scene, mention: Mention, side: string): string[] {
	const { sentence, group, groups } = scene;
	const { start, end, kind, possessive, places, within, holder } = mention;
	const isLeft = end <= group.start;
	const [low, high] = isLeft ? [end, group.start] : [Math.min(endOf(scene), start), start];
	const gap = costStep(apart(sentence, low, high));
	const between = groups.filter(
		(one) => one !== group && one.start >= low && one.end <= high
	).length;
	const marks = sentence
		.words(low, high)
		.filter((word) => /^([,;:()–—]|and|but|while)$/.test(word));
	const before = leadOf(sentence, start);
	const size = sizeOf(within ?? places!, !!within);
	const named = `${kind}${possessive ? '-own' : ''}${holder ? '-side' : ''}`;
	const leads =
		before.at === 0 || (before.at > 0 && /^[,;:"“–—]$/.test(sentence.word(before.at - 1)));
	return [
		`w-gap=${side} ${gap}`,
		`w-words=${side} ${Math.min(5, high - low)}`,
		`w-lead=${side} ${before.word}`,
		`w-lead-size=${before.word} ${size} ${named}`,
		`w-kind=${side} ${named} ${size}`,
		`w-others=${side} ${Math.min(2, between)} ${size}`,
		`w-marks=${side} ${marks.slice(isLeft ? -2 : 0, isLeft ? undefined : 2).join(' ')}`,
		`w-leads=${side} ${leads} ${before.word} ${Math.min(1, between)}`
	];
}

/** The word that leads to a name, before articles and directions. */
function leadOf(sentence: Sentence, start: number): { word: string; at: number } {
	let at = start - 1;
	while (
		at >= 0 &&
		start - at < 5 &&
		(lexicon.determiners.has(sentence.word(at)) ||
			lexicon.directions.has(sentence.word(at)) ||
			/^(whole|all|entire|rest|both|'s)$/.test(sentence.word(at)) ||
			sentence.mentionAt(at)?.kind === 'adjective')
	)
		at--;
	const word = sentence.word(at);
	return { word: lexicon.speechVerbs.has(word) ? 'SAYS' : /^\d/.test(word) ? 'NUMBER' : word, at };
}
