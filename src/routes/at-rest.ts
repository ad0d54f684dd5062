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

/** How long after the live map has come to rest nothing more is asked for, in ms. */
const afterMap = 4000;
/** When a page without a live map counts as at rest, in ms. */
const withoutMap = 10_000;

/** Run some time after the page has all that is looked at; not if what is returned is called before. */
export function whenSettled(run: () => void): () => void {
	let stop = () => {};
	const start = (ms: number) => {
		stop();
		const timer = setTimeout(() => (stop = whenAtRest(run)), ms);
		stop = () => clearTimeout(timer);
	};
	start(withoutMap + afterMap);
	const observer = new PerformanceObserver((list) => {
		if (list.getEntriesByName('map-idle').length === 0) return;
		observer.disconnect();
		start(afterMap);
	});
	observer.observe({ type: 'mark', buffered: true });
	return () => {
		observer.disconnect();
		stop();
	};
}
