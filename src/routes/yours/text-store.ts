/** Where the browser keeps texts; null where it has no such place, or lets nobody have it. */
export function textStore(): Storage | null {
	try {
		return typeof localStorage === 'undefined' ? null : localStorage;
	} catch {
		return null;
	}
}
