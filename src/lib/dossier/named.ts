/** The one of `among` that `dossier.yaml` names by id. Throws Error saying where it was looked for. */
export function named<T extends { readonly id: string }>(
	among: readonly T[],
	id: string,
	where: string
): T {
	const found = among.find((one) => one.id === id);
	if (!found) throw new Error(`data/dossier.yaml: names ${id}, which ${where} does not have`);
	return found;
}
