import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import { streamOutput } from '../../src/cli/stream-output';
import { lineOf, off, written } from './run-check';

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const many = () => written(`${lineOf(off)}\n`.repeat(60));

describe('streamOutput', () => {
	it('does not let the output pile up where its reader is slow', async () => {
		let [taken, most, longest] = ['', 0, 0];
		const slow = new Writable({
			highWaterMark: 1 << 14,
			decodeStrings: false,
			write(chunk: string, _encoding, done) {
				most = Math.max(most, this.writableLength);
				longest = Math.max(longest, chunk.length);
				taken += chunk;
				setTimeout(done, 1);
			}
		});
		expect(await run(['check', '--jsonl', many()], streamOutput(slow, nowhere()))).toBe(1);
		await new Promise((done) => slow.end(done));
		expect(taken.split('\n')).toHaveLength(61);
		expect(most).toBeLessThanOrEqual((1 << 14) + longest);
	});

	it.each([
		['at once', 0],
		['after some lines', 5]
	])('ends the work, without a word about it, where the reader goes %s', async (_, lines) => {
		let [given, said] = [0, ''];
		const leaving = new Writable({
			highWaterMark: 1,
			write(_chunk, _encoding, done) {
				if (given++ < lines) setImmediate(done);
				else done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
			}
		});
		const err = new Writable({
			write(chunk, _encoding, done) {
				said += String(chunk);
				done();
			}
		});
		leaving.on('error', () => undefined);
		const path = written(`${lineOf(off)}\n{}\n${`${lineOf(off)}\n`.repeat(60)}`);
		await run(['check', '--jsonl', path], streamOutput(leaving, err));
		expect(given).toBe(lines + 1);
		// The line that was passed over, where it came to that.
		expect(said).toMatch(lines > 1 ? /^.*:2: no “text”.*\n$/ : /^$/);
	});
});
