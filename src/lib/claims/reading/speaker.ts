import type { ClaimWhat } from '../../model/claim';
import type { Sentence } from '../entities/sentence';
import { type Alike, type Choice, type Features, weightsOf } from '../learned/choose';
import table from '../learned/speaker.json';
import type { Ground } from './ground';
import type { Scene } from './scene';
import { settle } from './settle';
import {
	headFeatures,
	nullFeatures,
	placeFeatures,
	sentencesAround,
	voiceFeatures
} from './speaker-features';
import { type Voice, voicesIn } from './voices';

const weights = weightsOf(table);

/**
 * Who says so, as worded: somebody named in the sentence or near it, or whoever said the claims before. Null
 * where the text speaks for itself.
 */
export function speakerOf(scene: Scene, record: Ground, what: ClaimWhat): string | null {
	const found = new Map<string, { name: string | null; seen: (readonly Features[])[] }>();
	const add = (name: string | null, seen: () => readonly Features[]) => {
		const key = name?.toLowerCase() ?? '';
		const known = found.get(key) ?? { name, seen: [] };
		if ((found.size >= mostNames && !found.has(key)) || known.seen.length >= mostSeen) return;
		known.seen.push(seen());
		found.set(key, known);
	};
	add(null, () => [nullFeatures(scene, record, what)]);
	for (const [nth, head] of scene.memory.heads.slice(0, mostHeads).entries())
		add(head.claim.speaker, () => [headFeatures(scene, record, head, nth)]);
	for (const around of sentencesAround(scene))
		for (const voice of voicesIn(around.sentence)) {
			if (around.place === 'own' && isOfNumber(scene, voice)) continue;
			add(textOf(around.sentence, voice), () => [
				voiceFeatures(around.sentence, voice),
				placeFeatures(scene, around, voice)
			]);
		}
	const choices: Choice<string | null>[] = [...found.values()].map(({ name, seen }) => ({
		value: name,
		// What is seen twice of one name counts once.
		features: seen.length > 1 ? [[...new Set(seen.flat(2))]] : seen[0]!
	}));
	const { value } = settle(scene, 'speaker', choices, weights, likeness()).choice;
	// “I” is nobody whom the text names.
	return value === 'I' ? null : (value?.replace(/^according to /i, '') ?? null);
}

/** Noise names hundreds, or one a hundred times: the nearest are weighed. */
const [mostNames, mostSeen] = [32, 6];
const mostHeads = 3;

/** Whether names share a word: “the agency”, “an agency's count”. Each is taken apart once. */
function likeness(): Alike<string | null> {
	const known = new Map<string, readonly string[]>();
	const parts = (name: string) => {
		const own = known.get(name) ?? partsOf(name);
		known.set(name, own);
		return own;
	};
	return (a, b) =>
		a === null || b === null ? a === b : parts(b).some((word) => parts(a).includes(word));
}

const partsOf = (name: string) =>
	name
		.toLowerCase()
		.split(/[^\p{L}\d]+/u)
		.filter(
			(word) => !/^(|the|an?|of|in|on|for|and|by|to|at|from|with|s|its|his|her|their)$/.test(word)
		);

const textOf = (sentence: Sentence, { name: [from, to] }: Voice) => sentence.textOf(from, to);

/** A name that the number is part of is none. */
const isOfNumber = ({ group }: Scene, { name: [from, to] }: Voice) =>
	from < group.end && to > group.start;
