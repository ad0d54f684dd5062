// In the head of every page, so that no theme flashes and no control appears that cannot work.
(function () {
	// Scripts are found from the address, and some hosts answer /swap// with the page of /swap/.
	var path = location.pathname.replace(/\/{2,}/g, '/');
	if (path !== location.pathname) location.replace(path + location.search + location.hash);

	var root = document.documentElement;
	root.classList.add('js');
	try {
		var theme = localStorage.getItem('salient-theme');
		if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
	} catch {
		// Storage may be switched off; the system's theme then stands.
	}

	// Until its scripts run, the page can be read as where there are none; src/hooks.client says when they do.
	function giveUp() {
		root.classList.remove('js');
		root.classList.add('stuck');
	}
	var late = setTimeout(giveUp, 12000);
	addEventListener('unhandledrejection', giveUp);
	addEventListener('salient:stuck', giveUp);
	addEventListener('salient:alive', function () {
		clearTimeout(late);
		removeEventListener('unhandledrejection', giveUp);
		root.classList.add('js');
		root.classList.remove('stuck');
	});

	// Scripts share the line with nothing that is looked at first: they are fetched ahead once the text is there.
	// A page in the background is never painted; its scripts come as they are asked for.
	new PerformanceObserver(function (list, observer) {
		observer.disconnect();
		document.querySelectorAll('link[rel="later"]').forEach(function (link) {
			link.setAttribute('rel', 'modulepreload');
		});
	}).observe({ type: 'paint', buffered: true });
})();
