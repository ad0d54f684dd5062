// The package's own types stand beside its ES build, not where its entry point says.
declare module 'clipper2-wasm/dist/es/clipper2z.js' {
	import type { MainModule } from 'clipper2-wasm/dist/clipper2z.d.ts';
	const load: (
		options?: { readonly locateFile: () => string } | { readonly wasmBinary: Uint8Array }
	) => Promise<MainModule>;
	export default load;
}
