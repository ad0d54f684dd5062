/** What a map holds for a key; where it holds nothing yet, `make` says what it holds from now on. */
export function getOrMake<K, V>(
	map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
	key: K,
	make: () => V
): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

/** Items by what they have in common, each group in their order, the groups as they first came. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) getOrMake(groups, keyOf(item), () => []).push(item);
	return groups;
}
