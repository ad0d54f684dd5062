import dataUrl from 'clipper2-wasm/dist/es/clipper2z.wasm?url&inline';

/** The clipping engine's WebAssembly as it was bundled: for a program of one file, with none beside it. */
export function clipWasmBytes(): Uint8Array {
	const base64 = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
	return Uint8Array.from(base64, (character) => character.charCodeAt(0));
}
