/**
 * What is kept for this tab alone, over a reload, a crash and the way back from elsewhere; it ends with
 * the tab and never leaves the browser. Where nothing can be kept, it lasts as long as the page.
 * @param value null: nothing any more
 */
export function keepInTab(name: string, value: string | null): void {
	try {
		if (value === null) sessionStorage.removeItem(keyOf(name));
		else sessionStorage.setItem(keyOf(name), value);
	} catch {
		// What is too large, or not to be kept at all, must not leave an older one that comes back for it.
		forget(name);
	}
}

/** Null where there is none. */
export function keptInTab(name: string): string | null {
	try {
		return sessionStorage.getItem(keyOf(name));
	} catch {
		return null;
	}
}

const keyOf = (name: string) => `salient-${name}`;

function forget(name: string): void {
	try {
		sessionStorage.removeItem(keyOf(name));
	} catch {
		// There is no storage at all.
	}
}
