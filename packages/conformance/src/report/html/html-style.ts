/** The look of the page, light and dark. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2128, #e6e9ee);
  --soft: light-dark(#5b6573, #98a2b0);
  --line: light-dark(#dfe3e8, #2c333d);
  --card: light-dark(#ffffff, #171c23);
  --ground: light-dark(#f5f6f8, #0f1318);
  --good: light-dark(#147a43, #4cc585);
  --bad: light-dark(#b3261e, #ff8a80);
  --note: light-dark(#8a5a00, #e8b04a);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
header { padding-top: 2.5rem; }
h1 { margin: 0; font-size: 2.4rem; line-height: 1.15; letter-spacing: -0.02em; }
h2 { margin: 0 0 0.75rem; font-size: 1.05rem; }
header.good h1 { color: var(--good); }
header.bad h1 { color: var(--bad); }
.who { margin: 0 0 0.25rem; color: var(--soft); }
.badge { margin: 0.5rem 0 0; font-weight: 600; }
.facts { margin: 0.25rem 0 0; color: var(--soft); }
section { margin: 0 0 1.5rem; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; }
code, pre { font: 0.87em/1.45 ui-monospace, "SF Mono", Menlo, monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child, .trace td, .trace th { text-align: left; }
thead th { color: var(--soft); font-weight: 500; font-size: 0.87em; }
tbody tr:last-child > * { border-bottom: 0; }
th a { color: inherit; }
td.none { color: var(--line); }
.levels { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
.levels li { padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.levels span { float: right; font-size: 0.87em; }
.levels meter { display: block; width: 100%; margin: 0.4rem 0 0.2rem; }
.levels small { color: var(--soft); }
.good span, td.pass, .verdict.pass { color: var(--good); }
.bad span, td.fail, td.harness-error, td.unexpected-pass, td.untestable,
.verdict.fail, .verdict.harness-error, .verdict.unexpected-pass, .verdict.untestable { color: var(--bad); }
td.expected-fail, td.declined, .verdict.expected-fail, .verdict.declined { color: var(--note); }
.filter { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0 0 0.75rem; }
.filter input { flex: 1 1 16rem; }
.filter input, .filter select { padding: 0.45rem 0.6rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 0.4rem; }
.filter output { color: var(--soft); }
.case { margin: 0; padding: 0.45rem 0.25rem; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.4rem; }
p.case { padding-left: 1.15rem; }
summary { cursor: pointer; }
.verdict { display: inline-block; min-width: 6rem; margin-right: 0.5rem; font-weight: 600; }
.variant, .req { color: var(--soft); font-size: 0.87em; }
.hint { margin: 0 0 0.75rem; color: var(--soft); }
details.first { padding: 0.45rem 0.25rem; border-top: 1px solid var(--line); }
.summary { font-weight: 600; margin: 0.75rem 0 0.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
blockquote { margin: 0.75rem 0; padding: 0.5rem 0.9rem; border-left: 3px solid var(--note); background: var(--ground); }
.command { user-select: all; }
.trace { margin: 0.75rem 0; background: var(--ground); border-radius: 0.5rem; }
.trace td:first-child { white-space: nowrap; color: var(--soft); width: 5rem; }
.trace td:nth-child(2), .trace td:nth-child(3) { white-space: nowrap; width: 5.5rem; }
.trace .subject td:nth-child(2) { color: var(--bad); }
.trace i { color: var(--soft); font-style: normal; }
.trace .network { color: var(--note); }
.raw { color: var(--soft); }
pre { padding: 0.75rem; background: var(--ground); border-radius: 0.5rem; overflow: auto; }
@media (max-width: 40rem) { .verdict { min-width: 0; } .about { display: block; } }
`;
