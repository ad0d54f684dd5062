/** Run once the browser has nothing more urgent to do; not if what is returned is called before. */
export function whenAtRest(run: () => void): () => void {
	// Safari has no idle callbacks: a moment after the page has come alive, then.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run, 200);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(run, { timeout: 1000 });
	return () => cancelIdleCallback(handle);
}
