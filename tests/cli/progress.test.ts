import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress';

function progressAt(isTTY: boolean) {
	let [now, text] = [0, ''];
	const stream = { isTTY, write: (part: string) => (text += part) };
	const progress = new Progress(stream, () => now);
	return {
		say: (at: number, what: string) => {
			now = at;
			progress.say(() => what);
		},
		end: () => progress.end(),
		text: () => text
	};
}

describe('Progress', () => {
	it('shows one line on a terminal, after a second, now and then, and takes it away', () => {
		const { say, end, text } = progressAt(true);
		say(0, 'a');
		say(999, 'b');
		say(1000, 'c');
		say(1100, 'd');
		say(1200, 'e');
		end();
		end();
		expect(text()).toBe('\r\x1b[Kc\r\x1b[Ke\r\x1b[K');
	});

	it('shows nothing for short work, and nothing where there is no terminal', () => {
		const short = progressAt(true);
		short.say(500, 'a');
		short.end();
		const piped = progressAt(false);
		piped.say(5000, 'a');
		piped.end();
		expect([short.text(), piped.text()]).toEqual(['', '']);
	});
});
