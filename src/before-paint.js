// Runs before the first paint, so that no theme flashes and no control appears that cannot work.
// The first paint itself is text in a font at hand: the still map and the web font come right after it.
(function () {
	var root = document.documentElement;
	root.classList.add('js', 'first-paint');
	function painted() {
		root.classList.remove('first-paint');
	}
	try {
		new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
	} catch {
		// A browser that does not tell: `load` does below.
	}
	addEventListener('load', painted);
	try {
		var theme = localStorage.getItem('salient-theme');
		if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
	} catch {
		// Storage may be switched off; the system's theme then stands.
	}
})();
