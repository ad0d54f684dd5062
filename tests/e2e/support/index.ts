export { axe } from './axe';
export { countPixels } from './count-pixels';
export { expectClean } from './expect-clean';
export { closePage, launch } from './launch';
export type { LaunchOptions, PageOptions, Site } from './launch';
export { recordOf } from './watch';
export { openPanel, saved, takeFile, takeText } from './take';
export { pageIsAlive, visitPage, wakeMap } from './visit';
export { openExample } from './own-example';
