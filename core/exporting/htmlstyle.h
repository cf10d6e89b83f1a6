#pragma once

namespace Pressmark {

/// The looks of a report as a web page: notes stand in the margin where there is room, on a screen in the dark too.
inline constexpr char HtmlReportStyle[] = R"(
:root { color-scheme: light dark; --ink: #1f2328; --muted: #5b6068; --line: #d3d0c8; --accent: #1f5fbf; --page: #fff; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem; color: var(--ink); background: var(--page);
  font: 1.06rem/1.6 "Noto Serif", Georgia, serif; }
h1, h2, h3, h4 { line-height: 1.25; }
nav, .byline, .source, .notes, figcaption, .definition, .cover p, dd, #provenance { font-family: Inter, "Noto Sans",
  system-ui, sans-serif; font-size: .86rem; }
a { color: var(--accent); }
main > article, main > section { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1.5rem;
  max-width: 40rem; position: relative; }
.source { color: var(--accent); font-weight: 700; margin: 0; text-transform: uppercase; }
.byline, .definition, figcaption, .tags { color: var(--muted); }
img { height: auto; max-width: 100%; }
figure { margin: 1.2rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: start; vertical-align: top; }
pre { overflow-x: auto; }
code { overflow-wrap: anywhere; }
mark { color: inherit; background: #ffec99; }
mark.green { background: #c3f0ca; } mark.blue { background: #cfe2ff; }
mark.red { background: #ffd6d6; } mark.violet { background: #e8d9fb; }
mark.underline { background: none; text-decoration: underline 2px; }
.notes p, .passage { border-inline-start: 3px solid #e0b31a; margin: .5rem 0; padding-inline-start: .6rem; }
.notes .green, .passage.green { border-color: #2f9e44; } .notes .blue, .passage.blue { border-color: #3b7ddd; }
.notes .red, .passage.red { border-color: #e04848; } .notes .violet, .passage.violet { border-color: #8b5cf6; }
.passage blockquote { margin: 0; } .passage p { margin: 0; }
.contents { list-style: none; padding: 0; }
.chart svg { color: var(--muted); display: block; max-width: 40rem; width: 100%; }
.chart text { font-family: Inter, "Noto Sans", system-ui, sans-serif; }
@media (min-width: 62rem) { main > article { max-width: 59rem; } main > article > * { max-width: 40rem; }
  main > article > .noted { display: grid; gap: 2rem; grid-template-columns: 40rem 17rem; max-width: none; } }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --muted: #9aa0a8; --line: #34383f; --accent: #7db1ff;
  --page: #1a1c20; } mark { background: #6b5a12; } mark.green { background: #1e5330; } mark.blue { background: #1f3f6e; }
  mark.red { background: #6b2a2a; } mark.violet { background: #4a3170; } }
@media print { main > article { break-before: page; } figcaption a[href^="http"]::after { content: " " attr(href); } .passage { break-inside: avoid; } }
)";

/// What is added to it for letters without serifs.
inline constexpr char HtmlSansStyle[] = R"(body { font-family: Inter, "Noto Sans", system-ui, sans-serif; }
)";

} // namespace Pressmark
