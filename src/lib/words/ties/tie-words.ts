import { m } from '$lib/paraglide/messages';
import type { TieCode } from '../../model/figure-codes';
import type { Holder } from '../../model/holder';
import type { Language } from '../../model/language';
import type { GroundMeaning } from '../../model/mapping';
import type { OwnLayer, OwnMaker } from '../../model/own-layer';
import { groundMeaningText } from '../areas-text';
import { addFigureWords } from '../figure-words';
import '../yours/own-figure-words';
import { formatDate } from '../format-date';
import { capitalised, holderOf } from '../names';
import { ownWords } from '../own-words';
import type { Messages } from '../say';
import { mappingName } from '../yours/own-names';

interface OwnThing {
	meaning: GroundMeaning;
	name: string;
	/** ISO; empty: not known. */
	day: string;
}
type Located = { locale: Language };

const held = (holder: Holder) => (_: unknown, located: Located) =>
	m.ties_own_held({ holderOf: holderOf(holder, located.locale) }, located);
const withContested = (holder: Holder) => (_: unknown, located: Located) =>
	m.ties_own_with_contested({ holderOf: holderOf(holder, located.locale) }, located);

const words: Messages<TieCode> = {
	'own-thing': ({ meaning, name, day }: OwnThing, located: Located) => {
		const what = ownThingText(meaning, located.locale);
		return day === ''
			? m.ties_thing_undated({ what, name }, located)
			: m.ties_thing({ what, name, date: formatDate(day, located.locale) }, located);
	},
	'own-part': (
		{ meaning, ...named }: Omit<OwnThing, 'day'> & { place: string },
		located: Located
	) => m.ties_part({ ...named, what: ownThingText(meaning, located.locale) }, located),
	'own-net-note': m.ties_own_net_note,
	'own-near-note': m.ties_own_near_note,
	'own-held-UA': held('UA'),
	'own-held-RU': held('RU'),
	'own-with-contested-UA': withContested('UA'),
	'own-with-contested-RU': withContested('RU'),
	'beside-everywhere': m.ties_beside_everywhere,
	'beside-area': m.ties_beside_area,
	'beside-theirs': m.ties_beside_theirs,
	'beside-ours': m.ties_beside_ours,
	'beside-both': m.ties_beside_both,
	'beside-only-theirs': m.ties_beside_only_theirs,
	'beside-only-ours': m.ties_beside_only_ours,
	'beside-our-layer': ({ day }: { day: string }, located: Located) =>
		m.ties_beside_our_layer({ date: formatDate(day, located.locale) }, located),
	'beside-our-note': m.ties_beside_our_note,
	'beside-layers': ({ day, ...names }: { day: string } & OwnSourceNames, located) =>
		(names.maker === 'example' ? m.ties_beside_example_layers : m.ties_beside_layers)(
			{ ...names, date: formatDate(day, located.locale) },
			located
		)
};

addFigureWords(words);

/** Ground of one status, as it begins a line. */
export function ownThingText(meaning: GroundMeaning, language: Language): string {
	return capitalised(groundMeaningText(meaning, language), language);
}

/** What a figure rests on: the reader's file, and what says who holds what in it, as they are said. */
export interface OwnSourceNames {
	readonly file: string;
	readonly mapping: string;
	readonly maker: OwnMaker;
}

export function ownSource(
	{ name, mapping, maker = 'reader' }: OwnLayer,
	language: Language
): OwnSourceNames {
	return { file: ownWords(name), mapping: mappingName(mapping, language), maker };
}
