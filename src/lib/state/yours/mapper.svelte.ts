import { parseMapping, readMapping, writeMapping } from '../../areas/mapping-file';
import { presetNamed, presets } from '../../areas/presets';
import type { GroundKey } from '../../areas/values-of';
import type { GroundMeaning, Mapping, MappingFault } from '../../model/mapping';
import type { Result } from '../../model/result';

/** Where people's own mappings are kept in the browser. */
export const mappingsKey = 'salient:mappings';
/** More than anybody makes; a full store is no place to work in. */
const most = 40;

/** How features are read: by one of ours, by one of the reader's own, or value by value here. */
export type MapperChoice =
	| { readonly by: 'preset'; readonly id: string }
	| { readonly by: 'own'; readonly name: string }
	| { readonly by: 'values' };

/** What keeps texts from visit to visit. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Who holds what, as people say it of their files. */
export class Mapper {
	readonly #store: TextStore | null;
	/** The properties that tell features apart, the likeliest first. */
	keys: readonly GroundKey[] = $state.raw([]);
	choice: MapperChoice = $state.raw({ by: 'values' });
	/** The property whose values are shown. */
	key = $state('');
	/** By key and value. Without a prototype: a value may be any word. */
	#said: Readonly<Record<string, Readonly<Record<string, GroundMeaning>>>> = $state.raw(bare());
	/** The reader's own mappings, as kept. */
	own: readonly Mapping[] = $state.raw([]);
	/** What the mapping made here is called. */
	name = $state('');

	/** A store of null, or one that the browser refuses, keeps nothing. */
	constructor(store: TextStore | null) {
		this.#store = store;
		this.own = this.#recall();
	}

	readonly shown = $derived(this.keys.find(({ key }) => key === this.key) ?? this.keys[0] ?? null);
	readonly mapping: Mapping = $derived.by(() => this.#mapping());

	/** Other files: what was said of values before holds for those that occur again. */
	take(keys: readonly GroundKey[], sure: string | null, name: string): void {
		this.keys = keys;
		this.key = keys[0]?.key ?? '';
		this.name = name;
		this.choice = sure === null ? { by: 'values' } : { by: 'preset', id: sure };
	}

	meaningOf(text: string): GroundMeaning | null {
		return this.#said[this.shown?.key ?? '']?.[text] ?? null;
	}

	/** Says what ground with a value of the shown key is; null takes it back. */
	say(text: string, meaning: GroundMeaning | null): void {
		const key = this.shown?.key ?? '';
		const values = bare(this.#said[key]);
		if (meaning === null) Reflect.deleteProperty(values, text);
		else values[text] = meaning;
		this.#said = Object.assign(bare(this.#said), { [key]: values });
		this.choice = { by: 'values' };
	}

	/** Keeps the mapping in use under its name, in place of one of the same name. */
	keep(): void {
		const { mapping } = this;
		this.#keepAll([...this.own.filter(({ name }) => name !== mapping.name), mapping]);
		this.choice = { by: 'own', name: mapping.name };
	}

	forget(name: string): void {
		if (this.choice.by === 'own' && this.choice.name === name) this.choice = { by: 'values' };
		this.#keepAll(this.own.filter((one) => one.name !== name));
	}

	/** Takes the text of a mapping's file, and uses it. */
	open(text: string): Result<Mapping, MappingFault> {
		const read = readMapping(text);
		if (!read.ok) return read;
		const { name } = read.value;
		this.#keepAll([...this.own.filter((one) => one.name !== name), read.value]);
		this.choice = { by: 'own', name };
		return read;
	}

	/** The mapping in use as the text of a file. */
	get file(): string {
		return writeMapping(this.mapping);
	}

	#mapping(): Mapping {
		const { choice } = this;
		if (choice.by === 'preset') return presetNamed(choice.id) ?? presets[0]!;
		const own = choice.by === 'own' && this.own.find(({ name }) => name === choice.name);
		if (own) return own;
		const key = this.shown?.key ?? '';
		const rules = Object.entries(this.#said[key] ?? {}).map(([is, means]) => ({
			where: [{ key, is }],
			means
		}));
		return { name: this.name, rules };
	}

	#keepAll(mappings: readonly Mapping[]): void {
		this.own = mappings.slice(-most);
		const texts = this.own.map((one) => JSON.parse(writeMapping(one)) as unknown);
		try {
			this.#store?.setItem(mappingsKey, JSON.stringify(texts));
		} catch {
			// A full or closed store: they are there for as long as the page is.
		}
	}

	#recall(): Mapping[] {
		try {
			const kept: unknown = JSON.parse(this.#store?.getItem(mappingsKey) ?? '[]');
			if (!Array.isArray(kept)) return [];
			return kept.slice(0, most).flatMap((one) => {
				const read = parseMapping(one);
				return read.ok ? [read.value] : [];
			});
		} catch {
			return [];
		}
	}
}

function bare<T>(from?: Readonly<Record<string, T>>): Record<string, T> {
	return Object.assign(Object.create(null) as Record<string, T>, from);
}
