/** The page's style: a calm console, dark or light as the reader's system is. No class comes from outside. */
export const STYLE = `
:root {
  color-scheme: dark light;
  --bg: #101314; --panel: #171b1d; --sunk: #0b0d0e; --line: #2c3336; --text: #dbe0e1; --muted: #9aa5a8;
  --red: #ff8f80; --amber: #efb74a; --green: #7fd695; --blue: #82b6ff; --violet: #c5aaff; --teal: #62cfc4; --grey: #8b979b;
  --mark: #463810; --mark-text: #ffe6ad; --add: #12291a; --del: #331817;
}
@media (prefers-color-scheme: light) {
  :root {
    --bg: #efeeea; --panel: #faf9f6; --sunk: #f4f2ec; --line: #d3d0c6; --text: #1c2022; --muted: #596164;
    --red: #a8241b; --amber: #7d5200; --green: #1b6431; --blue: #1a52a8; --violet: #653aad; --teal: #0a635e; --grey: #5d676b;
    --mark: #ffe7a3; --mark-text: #3a2a00; --add: #e0f2e2; --del: #fae3df;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 4rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--bg); color: var(--text); font: 15px/1.55 system-ui, sans-serif; }
h1, h2, h3, .label, .badge, .tile b, code, pre, kbd, nav, .bar, table { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
h1 { font-size: 1.1rem; margin: 0; letter-spacing: .01em; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; line-height: 1.4; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: .74rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--muted); margin: 1.4rem 0 .5rem; }
h3 code { text-transform: none; letter-spacing: 0; }
a { color: var(--blue); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--amber); outline-offset: 2px; }
main, header > div, .bar > div, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.1rem; }
header { border-bottom: 1px solid var(--line); padding: 1.3rem 0 1rem; background: var(--panel); }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .5rem 0 0; padding: 0; list-style: none; color: var(--muted); font-size: .85rem; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--bg); border-bottom: 1px solid var(--line); font-size: .82rem; }
.bar > div { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; padding-top: .45rem; padding-bottom: .45rem; }
.bar a { padding: .15rem 0; }
.links { display: flex; gap: .4rem 1.1rem; overflow-x: auto; white-space: nowrap; min-width: 0; flex: 1 1 20rem; } .links a { flex: none; max-width: 22rem; overflow: hidden; text-overflow: ellipsis; }
.search { margin-left: auto; display: flex; align-items: center; gap: .4rem; }
input, button { font: inherit; color: inherit; background: var(--sunk); border: 1px solid var(--line); border-radius: 3px; padding: .25rem .5rem; min-height: 1.9rem; }
button { cursor: pointer; }
button:hover { border-color: var(--muted); }
input { width: 13rem; max-width: 45vw; }
#found { color: var(--muted); min-width: 4.5rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--panel); padding: .4rem .7rem; z-index: 3; }
.card { background: var(--panel); border: 1px solid var(--line); border-left-width: 3px; border-radius: 3px; margin: 1.2rem 0; padding: 1.1rem 1.2rem 1.2rem; }
.this-change, .unknown { border-left-color: var(--red); } .base-branch, .infrastructure { border-left-color: var(--amber); } .flaky { border-left-color: var(--violet); } .fine { border-left-color: var(--green); }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; margin: .55rem 0 .2rem; padding: 0; list-style: none; }
.badge { font-size: .74rem; border: 1px solid var(--line); border-radius: 2px; padding: .05rem .45rem; color: var(--muted); }
.badge.strong { color: var(--text); border-color: var(--muted); }
.say { margin: .7rem 0 0; max-width: 46rem; overflow-wrap: anywhere; }
.say b { font-weight: 600; }
.checks { list-style: none; margin: 0; padding: 0; }
.checks li { padding: .12rem 0 .12rem 1.6rem; position: relative; overflow-wrap: anywhere; }
.checks .sign { position: absolute; left: 0; font-family: ui-monospace, monospace; font-weight: 700; }
.yes .sign, .yes > b { color: var(--green); } .fail .sign, .no > b { color: var(--red); } .no .sign, .open .sign { color: var(--muted); } .warn .sign { color: var(--amber); }
.quotes { margin: 0; padding-left: 1.5rem; } .quotes li { margin: .15rem 0; overflow-wrap: anywhere; }
code { font-size: .88em; overflow-wrap: anywhere; }
pre { margin: 0; font-size: 12.5px; line-height: 18px; }
details { border-top: 1px solid var(--line); margin-top: .9rem; padding-top: .5rem; }
summary { cursor: pointer; font-size: .88rem; color: var(--muted); padding: .2rem 0; }
summary:hover { color: var(--text); }
.log, .diff, .scroll { background: var(--sunk); border: 1px solid var(--line); border-radius: 3px; overflow: auto; max-height: 75vh; }
.chunk { display: grid; grid-template-columns: max-content 1fr; } .chunk.full { content-visibility: auto; contain-intrinsic-size: auto 3600px; }
.chunk pre { padding: 0 .7rem; tab-size: 4; }
.chunk .numbers { text-align: right; color: var(--muted); border-right: 1px solid var(--line); user-select: none; min-width: 4.2rem; background: var(--sunk); position: sticky; left: 0; }
.gap { color: var(--muted); font-style: italic; } .cut { color: var(--grey); }
mark { background: var(--mark); color: var(--mark-text); padding: 1px 0; }
mark::after { content: "  \\25C0 " attr(data-evidence); font-weight: 700; }
mark:target { outline: 2px solid var(--amber); }
::highlight(found) { background: var(--blue); color: var(--bg); }
.diff pre { padding: .5rem 0; width: max-content; min-width: 100%; }
.diff span { display: block; padding: 0 .8rem; min-height: 18px; } .add { background: var(--add); color: var(--green); } .del { background: var(--del); color: var(--red); } .hunk { color: var(--violet); } .file { color: var(--muted); font-weight: 600; }
table { border-collapse: collapse; font-size: .8rem; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } th { color: var(--muted); font-weight: 600; } td.number, th.number { text-align: right; white-space: nowrap; } td.yes, td.no { white-space: nowrap; } td details { border: 0; margin: 0; padding: 0; }
.output { max-height: 16rem; overflow: auto; background: var(--sunk); border: 1px solid var(--line); padding: .4rem .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1px; padding: 1px; margin-top: .8rem; }
.tile { box-shadow: 0 0 0 1px var(--line); padding: .6rem .8rem; } .tile b { display: block; font-size: 1.15rem; font-weight: 500; } .tile span { color: var(--muted); font-size: .78rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.4rem 1.8rem; }
figure { margin: 0; min-width: 0; } figcaption { font-size: .85rem; margin-bottom: .3rem; }
svg { display: block; width: 100%; height: auto; } svg text { fill: var(--muted); font: 10px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; } .axis { stroke: var(--line); fill: none; } .end { text-anchor: end; } .middle { text-anchor: middle; } svg .value { fill: var(--text); }
.s0 { --c: var(--blue); } .s1 { --c: var(--amber); } .s2 { --c: var(--teal); } .s3 { --c: var(--violet); } .s4 { --c: var(--red); } .s5 { --c: var(--green); } .s6 { --c: var(--grey); }
rect[class^="s"], circle[class^="s"] { fill: var(--c); } path[class^="s"] { stroke: var(--c); fill: none; stroke-width: 1.6; stroke-linejoin: round; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: .3rem 0 0; padding: 0; list-style: none; font-size: .78rem; color: var(--muted); } .legend i { display: inline-block; width: .65rem; height: .65rem; background: var(--c); margin-right: .35rem; border-radius: 1px; }
footer { color: var(--muted); font-size: .8rem; padding-top: 1.2rem; padding-bottom: 2.5rem; }
@media (max-width: 60rem) { .tiles { grid-template-columns: repeat(2, 1fr); } }
@media (max-width: 40rem) { .card { padding: .9rem .8rem 1rem; } .search { margin-left: 0; width: 100%; } .links { flex-basis: 100%; } input { flex: 1; max-width: none; width: auto; min-width: 0; } .chunk .numbers { min-width: 0; padding: 0 .35rem; } .chunk pre { padding: 0 .45rem; } }
@media print { .bar { display: none; } .log, .diff { max-height: none; } .chunk.full { content-visibility: visible; } }
`;
