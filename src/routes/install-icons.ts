/** The site's sign on a home screen: name in the address, size, and whether the device cuts it to a shape of its own. */
export const installIcons = [
	{ name: '192', pixels: 192, isCut: false },
	{ name: '512', pixels: 512, isCut: false },
	{ name: 'maskable-512', pixels: 512, isCut: true },
	// Apple's devices take this one, and cut it.
	{ name: 'apple-180', pixels: 180, isCut: true }
] as const;
