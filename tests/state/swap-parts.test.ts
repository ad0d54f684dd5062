import { describe, expect, it } from 'vitest';
import type { Swap } from '../../src/lib/model/swap';
import { DrawingTools } from '../../src/lib/state/swap/drawing-tools.svelte';
import { EqualChoices } from '../../src/lib/state/swap/equal-choices.svelte';
import { GroundReadout } from '../../src/lib/state/swap/ground-readout';
import { type Engine, SwapRoom } from '../../src/lib/state/swap-room.svelte';
import { addParcel, emptySwap, reportedPreset } from '../../src/lib/swap/parcel-acts';
import { FakeEngine, outcomeOf, settled } from '../fixtures/fake-engine';
import { ground, parcel, parcelResult, swapResult } from '../fixtures/swap-results';

const preset = reportedPreset(['salient:held']);

describe('equal areas to choose from', () => {
	const grown = addParcel(emptySwap(), 'asks', parcel(0, ['UA-14:held']).ground).swap;
	const engine = {
		call: (method: string) =>
			Promise.resolve(
				method === 'evaluate'
					? swapResult([], [parcelResult(1, 'UA-14', ground(420))])
					: [
							{ region: 'UA-14', outcome: outcomeOf(grown, { parcel: 1 }) },
							{
								region: 'UA-48',
								outcome: outcomeOf(emptySwap(), {
									changedSqKm: 0,
									problem: { type: 'too-little', availableSqKm: 120 }
								})
							}
						]
			)
	} as unknown as Engine;

	it('are one per region; where there is too little, they say so', async () => {
		const choices = new EqualChoices(engine);
		await choices.find(420);
		expect(choices.choices.map(({ region, found }) => [region, found !== null])).toEqual([
			['UA-14', true],
			['UA-48', false]
		]);
		expect(choices.progress).toBeNull();
	});

	it('become what is asked for, in the place of what was; the offer stays', async () => {
		const choices = new EqualChoices(engine);
		const room = new SwapRoom(new FakeEngine().engine, preset);
		room.open(addParcel(preset, 'asks', parcel(0).ground).swap);
		await choices.find(420);
		expect(choices.take(choices.choices[0]!, room, 'Equal')).toBe(true);
		expect(room.swap.offers).toBe(preset.offers);
		expect(room.swap.asks.map(({ ground }) => ground.areas)).toEqual([['UA-14:held']]);
		expect(room.chosen).toBe(room.swap.asks[0]?.id);
	});

	it('leave a locked parcel alone', async () => {
		const choices = new EqualChoices(engine);
		const room = new SwapRoom(new FakeEngine().engine, preset);
		room.open(addParcel(preset, 'asks', parcel(0).ground).swap);
		room.setLocked('asks', 2, true);
		const before = room.swap;
		await choices.find(420);
		expect(choices.take(choices.choices[0]!, room, null)).toBe(false);
		expect(room.swap).toBe(before);
	});
});

describe('the tools', () => {
	const lasso = [
		[37, 48],
		[37.1, 48],
		[37.1, 48.1]
	] as const;
	function hand() {
		const fake = new FakeEngine();
		const room = new SwapRoom(fake.engine, preset);
		const readout = new GroundReadout('/measure/control.json', { offers: 'UA', asks: 'RU' });
		const tools = new DrawingTools(room, readout);
		return { fake, room, tools };
	}

	it('hand a lasso to the engine in whole steps, as a new parcel or into the chosen one', async () => {
		const { fake, room, tools } = hand();
		tools.take('lasso');
		tools.mapTool?.ondone(lasso);
		await settled();
		const rings = [[3700000, 4800000, 3710000, 4800000, 3710000, 4810000]];
		expect(fake.calls[0]).toMatchObject({
			method: 'addShape',
			args: [preset, 'asks', null, { type: 'outline', rings }]
		});
		room.choose(1);
		expect(tools.target).toEqual({ side: 'offers', id: 1 });
	});

	it('take away only from a chosen parcel', async () => {
		const { fake, room, tools } = hand();
		tools.take('lasso');
		tools.mode = 'remove';
		tools.mapTool?.ondone(lasso);
		expect(fake.calls).toHaveLength(0);
		room.choose(1);
		tools.mapTool?.ondone(lasso);
		await settled();
		expect(fake.calls[0]?.args.slice(1, 3)).toEqual(['offers', 1]);
	});

	it('paint whole cells, stay the same tool while painting, and go away on Escape', async () => {
		const { fake, tools } = hand();
		tools.take('brush');
		const tool = tools.mapTool;
		tool?.onprogress([[37, 48]]);
		expect(tools.draft?.features).toHaveLength(1);
		expect(tools.mapTool).toBe(tool);
		tool?.ondone([[37, 48]]);
		await settled();
		expect(fake.calls[0]?.args[3]).toMatchObject({ type: 'cells', sizeKm: 2 });
		expect(tools.draft).toBeNull();
		tool?.oncancel();
		expect(tools.mapTool).toBeNull();
	});

	it('ignore a stroke that encloses nothing', () => {
		const { fake, tools } = hand();
		tools.take('polygon');
		tools.mapTool?.ondone([[37, 48]]);
		expect(fake.calls).toHaveLength(0);
	});

	it('cut the chosen parcel, once', async () => {
		const { fake, room, tools } = hand();
		room.choose(1);
		tools.take('cut');
		tools.mapTool?.ondone(lasso.slice(0, 2));
		await settled();
		expect(fake.calls[0]).toMatchObject({
			method: 'cut',
			args: [
				preset,
				'offers',
				1,
				[
					[3700000, 4800000],
					[3710000, 4800000]
				]
			]
		});
		expect(tools.tool).toBeNull();
	});
});

describe('a second swap', () => {
	it('does not wait for one that was not wanted any more', async () => {
		const { OtherSwap } = await import('../../src/lib/state/swap/other-swap.svelte');
		const answers: ((value: unknown) => void)[] = [];
		const engine = {
			call: () => new Promise((resolve) => answers.push(resolve))
		} as unknown as Engine;
		const other = new OtherSwap(engine);
		const swap: Swap = preset;
		void other.show('a', 'A', swap);
		void other.show('b', 'B', swap);
		answers[1]!(swapResult([], []));
		answers[0]!(swapResult([], []));
		await settled();
		expect(other.shown?.id).toBe('b');
	});
});
