/**
 * What a live embed runs: it tells whoever shows it how high it is, and says which numbers have changed
 * since its address was made. It asks nobody for anything. What the address says is numbers, or nothing:
 * no text of it is ever shown.
 */
export const frameScript = `(() => {
	const send = () => parent.postMessage({ salient: 'height', height: Math.ceil(document.querySelector('main').getBoundingClientRect().height) }, '*');
	new ResizeObserver(send).observe(document.querySelector('main'));
	const was = /[#&]n=([^&]{1,1500})/.exec(location.hash);
	const numbers = /^-?\\d{1,9}(\\.\\d{1,6})?(~-?\\d{1,9}(\\.\\d{1,6})?)?$/;
	const newer = document.getElementById('newer');
	for (const one of was ? was[1].split(';') : []) {
		const [id, old] = one.split(':');
		const item = [...document.querySelectorAll('[data-figure]')].find((each) => encodeURIComponent(each.dataset.figure) === id);
		if (!item || !numbers.test(old) || old === item.dataset.numbers) continue;
		const digits = Math.max(0, -Math.floor(Math.log10(item.dataset.step) + 1e-9));
		const write = (number) => Number(number).toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
		const line = document.createElement('li');
		line.textContent = item.dataset.newer.replace('{old}', () => old.split('~').map(write).join('–'));
		newer.querySelector('ul').append(line);
		newer.hidden = false;
	}
})();`;

/**
 * For the page that shows embeds: a frame's height follows what is in it. Only the frame that speaks is
 * changed, only where it shows a page of its own address, and only to a height that makes sense.
 */
export const heightScript = `// Fits the height of Salient's frames to what is in them. Nothing else is read, sent or changed.
addEventListener('message', ({ source, origin, data }) => {
	const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
	if (!frame || data?.salient !== 'height' || new URL(frame.src).origin !== origin) return;
	if (!new URL(frame.src).pathname.includes('/embed/')) return;
	const { height } = data;
	if (!Number.isInteger(height) || height < 100 || height > 5000) return;
	frame.height = String(height);
	frame.style.height = '';
});
`;
