"""How the report looks: on a phone, on a screen, and on A4."""

STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1.25rem 3rem; background: #fff;
  color: #1b1b1b; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header { border-bottom: 3px solid #0072b2; margin-bottom: 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .5rem; color: #00507d; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
p { margin: .5rem 0; max-width: 44rem; }
.house { margin: 0; color: #00507d; font-weight: 700; }
.made, .note { color: #4d4d4d; font-size: .9rem; }
figure { margin: 1rem 0; text-align: center; }
img { max-width: 100%; height: auto; }
dl.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem;
  margin: 1rem 0; }
dl.cards div { border: 1px solid #c9d6e0; border-radius: .5rem; padding: .6rem .8rem; }
dl.cards dt { font-size: .85rem; color: #4d4d4d; line-height: 1.3; }
dl.cards dd { margin: .15rem 0 0; font-size: 1.6rem; font-weight: 700; line-height: 1.2; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: .6rem 0 1rem; }
caption { text-align: left; font-weight: 700; padding: .3rem 0; }
th, td { border-bottom: 1px solid #d9d9d9; padding: .3rem .45rem; vertical-align: bottom; }
th { text-align: left; font-weight: 600; line-height: 1.25; }
thead th:not(:first-child) { text-align: right; }
td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.heat { table-layout: fixed; min-width: 34rem; }
.heat td { text-align: center; border: 1px solid #fff; }
.heat tr > :first-child { width: 19%; }
.heat thead th:not(:first-child) { text-align: center; font-size: .72rem; padding: .3rem .1rem;
  hyphens: auto; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid #d55e00; }
ul { padding-left: 1.2rem; margin: .4rem 0; }
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; margin-top: 1.4rem; }
  h3, caption { break-after: avoid; }
  figure, tr, dl.cards div, li, blockquote { break-inside: avoid; }
  .heat { break-inside: avoid; min-width: 0; }
  img { max-height: 150mm; }
  .wide { overflow: visible; }
  td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
""".strip()
