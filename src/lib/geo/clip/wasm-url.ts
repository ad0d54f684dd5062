/** Where the build puts the clipping engine's WebAssembly, for a browser's worker. */
export { default as clipWasmUrl } from 'clipper2-wasm/dist/es/clipper2z.wasm?url';
