/** The looks of the page behind a quote's link: one column, 390 px and wider, light and dark by the reader's system. */
export const QUOTE_PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#f6f6f9;--card:#fff;--ink:#32324d;--soft:#666687;--line:#dcdce4;--accent:#4945ff;--on-accent:#fff;--good:#eafbe7;--good-line:#c6f0c2;--bad:#fdf4dc;--bad-line:#fae7b9}
@media (prefers-color-scheme:dark){:root{--ground:#181826;--card:#212134;--ink:#fff;--soft:#c0c0cf;--line:#4a4a6a;--accent:#7b79ff;--on-accent:#181826;--good:#1c3120;--good-line:#2f6846;--bad:#3a2f1a;--bad-line:#816227}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/24px -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main{max-width:720px;margin:0 auto;padding:16px 16px 48px}
header,footer{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:space-between;padding:16px 0}
header{font-weight:600;font-size:18px;overflow-wrap:anywhere}
header img{max-width:170px;max-height:44px;background:#fff;border-radius:4px;padding:2px}
header a,footer{font-size:14px;line-height:20px;font-weight:400;color:var(--soft)}
a{color:var(--accent);text-underline-offset:3px}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:24px}
h1{margin:0;font-size:24px;line-height:30px;overflow-wrap:anywhere}
.whole{display:inline-block}
.soft{color:var(--soft);margin:4px 0 0}
.state{border:1px solid;border-radius:8px;padding:16px;margin:20px 0 0}
.state h2{margin:0;font-size:18px;line-height:24px}
.state p{margin:4px 0 0}
.good{background:var(--good);border-color:var(--good-line)}
.bad{background:var(--bad);border-color:var(--bad-line)}
table{width:100%;border-collapse:collapse;margin:24px 0 0;font-variant-numeric:tabular-nums}
th{font-size:13px;line-height:18px;color:var(--soft);font-weight:600;text-align:left;padding:0 0 8px}
td{padding:10px 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.sku{display:block;font-size:13px;line-height:18px;color:var(--soft)}
.each{display:none}
.number{text-align:right;white-space:nowrap;padding-left:16px}
.sums{width:auto;min-width:260px;margin:16px 0 0 auto}
.sums th,.sums td{border:0;padding:3px 0;font-size:16px;line-height:24px}
.sums th{font-weight:400}
.sums .total>*{font-size:20px;line-height:28px;font-weight:700;color:var(--ink);padding-top:8px}
.acts{display:flex;flex-wrap:wrap;gap:16px;align-items:center;margin:24px 0 0}
button{appearance:none;border:0;border-radius:4px;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;padding:12px 24px;min-height:48px;cursor:pointer}
button:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
form{margin:0}
@media (max-width:560px){.card{padding:16px}.goods thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.goods tr{display:grid;grid-template-columns:1fr auto;border-top:1px solid var(--line);padding:10px 0}.goods td{border:0;padding:0}.goods td:first-child{grid-column:1/-1}.goods .quantity{text-align:left;padding:0}.goods .price{display:none}.goods .each{display:inline}.sums{width:100%}button{width:100%}.acts form{width:100%}}
@media print{.acts,header a{display:none}}
`;
