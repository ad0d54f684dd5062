import { describe, expect, it } from 'vitest';
import type { GroundKey } from '../../../src/lib/areas/values-of';
import { Mapper, mappingsKey } from '../../../src/lib/state/yours/mapper.svelte';

const value = (text: string) => ({ text, features: 1, areaSqKm: 1, bounds: null });
const keys: GroundKey[] = [
	{ key: 'status', values: [value('red'), value('__proto__')], more: 0, without: 0 },
	{ key: '@file', values: [value('a')], more: 0, without: 0 }
];

function store(text?: string) {
	const kept = new Map(text === undefined ? [] : [[mappingsKey, text]]);
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
}

function mapper(kept: ConstructorParameters<typeof Mapper>[0] = null, sure: string | null = null) {
	const made = new Mapper(kept);
	made.take(keys, sure, 'front.geojson');
	return made;
}

describe('who holds what', () => {
	it('is read by a preset that is sure, without a click', () => {
		expect(mapper(null, 'deepstate').mapping.name).toBe('DeepState');
	});

	it('is said value by value of the shown property; what is not said stays unknown', () => {
		const one = mapper();
		expect(one.mapping).toEqual({ name: 'front.geojson', rules: [] });
		one.say('red', 'held-ru');
		one.say('__proto__', 'contested');
		expect(one.mapping.rules).toEqual([
			{ where: [{ key: 'status', is: 'red' }], means: 'held-ru' },
			{ where: [{ key: 'status', is: '__proto__' }], means: 'contested' }
		]);
		one.say('red', null);
		expect(one.mapping.rules).toHaveLength(1);
		one.key = '@file';
		expect(one.mapping.rules).toEqual([]);
		expect(({} as { red?: unknown }).red).toBeUndefined();
	});

	it('is kept under its name from visit to visit, and forgotten', () => {
		const place = store();
		const one = mapper(place);
		one.say('red', 'held-ru');
		one.keep();
		expect(one.choice).toEqual({ by: 'own', name: 'front.geojson' });
		const next = mapper(place);
		expect(next.own).toEqual(one.own);
		next.forget('front.geojson');
		expect(mapper(place).own).toEqual([]);
	});

	it('is saved as a file that opens again; a broken one says why and changes nothing', () => {
		const one = mapper();
		one.say('red', 'held-ua');
		const { file } = one;
		const other = mapper();
		expect(other.open(file).ok).toBe(true);
		expect(other.mapping.rules).toEqual(one.mapping.rules);
		const before = other.mapping;
		expect(other.open('{')).toMatchObject({ ok: false, reason: { code: 'mapping-not-json' } });
		expect(other.mapping).toBe(before);
	});

	it.each(['{', '{}', '[1,{"schema":"salient-mapping/1"}]', 'null'])(
		'survives what others left in the store: %s',
		(text) => expect(new Mapper(store(text)).own).toEqual([])
	);

	it('works where the browser keeps nothing', () => {
		const refuses = () => {
			throw new Error('denied');
		};
		const one = mapper({ getItem: refuses, setItem: refuses });
		one.say('red', 'held-ru');
		one.keep();
		expect(one.mapping.rules).toHaveLength(1);
	});
});
