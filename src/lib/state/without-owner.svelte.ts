/**
 * Make something that outlives the component that asks for it. What is made while a component starts ends
 * with it otherwise, and what it derives is not worked out any more.
 */
export function withoutOwner<T>(make: () => T): T {
	let made: T | undefined;
	$effect.root(() => {
		made = make();
	});
	// Where a page is printed there are no effects, and nothing ends.
	return made ?? make();
}
