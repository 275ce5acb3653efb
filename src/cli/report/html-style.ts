/** The look of the HTML report: one sheet, light and dark, from a telephone to a desk, and on paper. */
export const style = `
:root{color-scheme:light dark;--ground:#f6f4f0;--card:#fff;--ink:#1e2024;--soft:#5c6068;--line:#dedad2;--faint:#efece6;--ok:#2c6a3f;--okbg:#e6f1e8;--bad:#a8201a;--badbg:#fbe9e7;--warn:#7a5200;--warnbg:#fbf0d9;--note:#345c86;--notebg:#e7eef6;--mark:#ffd9d4;--markink:#7d1510}
@media (prefers-color-scheme:dark){:root{--ground:#17181b;--card:#202226;--ink:#eceae6;--soft:#a9adb5;--line:#383b41;--faint:#292c31;--ok:#8fd0a0;--okbg:#1f3626;--bad:#ffa79d;--badbg:#44211e;--warn:#f0c674;--warnbg:#3d3118;--note:#a5c6ea;--notebg:#1f3044;--mark:#6b2620;--markink:#ffe1dd}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;-webkit-text-size-adjust:100%}
main,header,footer{max-width:1216px;margin:0 auto;padding:0 16px}
h1,h2,h3{line-height:1.25;margin:0;overflow-wrap:anywhere}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.25rem);letter-spacing:-.01em}
h2{font-size:1.35rem}
h3{font-size:1rem;margin:28px 0 12px}
p{margin:0}
a{color:inherit;text-underline-offset:3px}
a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--note);outline-offset:2px;border-radius:4px}
code{font:.875em/1.5 ui-monospace,'SF Mono',Menlo,Consolas,'Noto Sans Mono',monospace;overflow-wrap:anywhere}
header{padding-top:40px;padding-bottom:24px}
.brand{font-weight:600;color:var(--soft);margin-bottom:6px}
.brand::before{content:'';display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-right:.55em;background:var(--ok)}
.bad .brand::before{background:var(--bad)}
.lead{color:var(--soft);margin-top:10px;max-width:70ch}
.chips{display:flex;flex-wrap:wrap;gap:8px;margin:18px 0 0;padding:0;list-style:none}
.chip{padding:3px 12px;border-radius:99px;font-size:.9rem;font-weight:600;background:var(--faint);color:var(--soft)}
.chip.error{background:var(--badbg);color:var(--bad)}.chip.warning{background:var(--warnbg);color:var(--warn)}.chip.note{background:var(--notebg);color:var(--note)}.chip.fine{background:var(--okbg);color:var(--ok)}
main>section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px;margin:0 0 20px}
.meta{color:var(--soft);font-size:.925rem;margin-top:6px;overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:18px -24px 0;padding:0 24px}
table{border-collapse:collapse;font-size:.9rem}
caption{text-align:left;color:var(--soft);font-size:.85rem;padding-bottom:10px}
th{text-align:left;font-weight:600}
.matrix{min-width:100%}
.matrix thead th{font-size:.8rem;color:var(--soft);padding:2px 3px 4px;text-align:center;vertical-align:bottom;white-space:nowrap}
.matrix thead tr+tr th{font-weight:400;padding-bottom:8px}
.matrix thead th.must{text-align:left;padding-left:0}
.matrix tbody th{padding:5px 14px 5px 0;font-weight:600;border-top:1px solid var(--line);width:100%;min-width:180px;max-width:0;position:sticky;left:0;z-index:1;background:var(--card);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.matrix tbody th span{font-weight:400;color:var(--soft);margin-left:.6em}
.matrix abbr{text-decoration:none}
.matrix td{position:relative;border-top:1px solid var(--line);text-align:center;padding:3px 1px;min-width:25px}
.matrix .first{border-left:1px solid var(--line)}
.matrix td>span,.matrix td>a{display:inline-grid;place-items:center;min-width:24px;min-height:24px;border-radius:6px;text-decoration:none;font-weight:700}
.verbatim,.short{color:var(--ok)}.omitted,.none,.drawn{color:var(--soft);opacity:.75}
.missing,.contradicted{background:var(--badbg);color:var(--bad)}
.matrix td>.missing,.matrix td>.contradicted{box-shadow:inset 0 0 0 1.5px currentColor}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:14px 0 0;padding:0;list-style:none;font-size:.85rem;color:var(--soft)}
.legend b{display:inline-grid;place-items:center;min-width:1em;border-radius:4px;margin-right:5px}
.findings{list-style:none;margin:0;padding:0;display:grid;gap:14px}
.finding{border:1px solid var(--line);border-left:4px solid var(--note);border-radius:8px;padding:14px 18px;scroll-margin-top:16px}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--warn)}.finding.aside{border-left-color:var(--line)}
.finding:target{box-shadow:0 0 0 3px var(--note)}
.whom{font-weight:600}
.tag{font-size:.8rem;font-weight:600;color:var(--note);margin-right:8px}.error .tag{color:var(--bad)}.warning .tag{color:var(--warn)}.aside .tag{color:var(--soft)}
blockquote{margin:10px 0;padding:8px 14px;background:var(--faint);border-radius:6px;overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--markink);border-radius:3px;padding:0 3px;font-weight:600}
.sides{display:flex;flex-wrap:wrap;gap:8px 28px;margin:10px 0}
.sides div{min-width:0}.sides dt{font-size:.8rem;color:var(--soft)}.sides dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.sides .is{color:var(--bad)}.sides .should{color:var(--ok)}
.cure{margin-top:6px}
.place{margin-top:8px;color:var(--soft);font-size:.85rem;display:flex;flex-wrap:wrap;gap:2px 16px}
details{margin-top:18px}
summary{cursor:pointer;font-weight:600;padding:4px 0;min-height:28px}
details>:not(summary){margin-top:12px}
.list th,.list td{padding:7px 20px 7px 0;border-top:1px solid var(--line);vertical-align:top;text-align:left;overflow-wrap:break-word;hyphens:auto}
.list code{display:inline-block;min-width:9ch;hyphens:none}
.list{width:100%}.list thead th{border:0;color:var(--soft);font-size:.8rem}
.slim{width:auto}.list .num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
ul.plain{margin:10px 0 0;padding-left:20px}
footer{color:var(--soft);font-size:.85rem;padding-top:4px;padding-bottom:48px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:600px){header{padding-top:24px}main>section{padding:18px 16px;border-radius:0;margin-left:-16px;margin-right:-16px;border-left:0;border-right:0}.wide{margin-left:-16px;margin-right:-16px;padding:0 16px}.matrix tbody th{min-width:140px;padding-right:8px;font-size:.85rem;white-space:normal}.matrix tbody th span{display:block;margin:0;overflow:hidden;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical}.finding{padding:12px 14px}.list th,.list td{padding-right:10px}}
@media print{:root{color-scheme:light}body{background:#fff}main>section{border:0;padding:0;break-inside:avoid-page}.wide{overflow:visible}}
`
  .trim()
  .replaceAll(/\n/g, '');
