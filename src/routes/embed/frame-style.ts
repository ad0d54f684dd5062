/**
 * The style of an embed's page. A drawing for narrow frames and one for wide ones, no larger than a frame
 * of the usual height holds: so that no script is needed.
 */
export const frameStyle = `
:root { --e-paper: #fff; --e-ink: #1b2124; --e-muted: #565f64; --e-rule: #c9cdcf; --e-link: #1d5f8a; }
:root[data-theme=dark] { --e-paper: #16191b; --e-ink: #e8eaeb; --e-muted: #a3abb0; --e-rule: #454c50; --e-link: #8cc4e8; }
@media (prefers-color-scheme: dark) { :root[data-theme=auto] { --e-paper: #16191b; --e-ink: #e8eaeb; --e-muted: #a3abb0; --e-rule: #454c50; --e-link: #8cc4e8; } }
* { box-sizing: border-box; }
html { background: var(--e-paper); }
body { margin: 0; color: var(--e-ink); font: 400 13px/1.4 'IBM Plex Sans', system-ui, sans-serif; }
main { padding: 4px 8px 8px; }
figure { margin: 0; }
figure svg, figure img { display: block; width: 100%; height: auto; margin: 0 auto; }
.wide { display: none; }
.narrow { max-width: 344px; margin: 0 auto; }
.wide svg { max-width: 700px; }
@media (min-width: 560px) { .narrow { display: none; } .wide { display: block; } }
p, ul { margin: 6px 0 0; }
ul { padding-left: 18px; }
a { color: var(--e-link); }
a:focus-visible, summary:focus-visible { outline: 2px solid; outline-offset: 2px; }
.foot { display: flex; flex-wrap: wrap; gap: 2px 14px; color: var(--e-muted); }
details { margin-top: 6px; color: var(--e-muted); }
#newer { padding: 6px 8px; border: 1px solid var(--e-rule); }
[hidden] { display: none !important; }
.alt { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
