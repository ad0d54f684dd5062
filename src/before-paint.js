// In the head of every page, so that no theme flashes and no control appears that cannot work.
(function () {
	var root = document.documentElement;
	root.classList.add('js');
	try {
		var theme = localStorage.getItem('salient-theme');
		if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
	} catch {
		// Storage may be switched off; the system's theme then stands.
	}
})();
