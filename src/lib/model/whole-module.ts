/**
 * A module of the page, if it came whole: one that was cut off on its way is empty, and no browser takes
 * that for a failure. Rejects where it is, as where it could not be had.
 */
export async function whole<Module extends object>(asked: Promise<Module>): Promise<Module> {
	const module = await asked;
	if (Object.keys(module).length === 0) throw new Error('a module of the page is empty');
	return module;
}
