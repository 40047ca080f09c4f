/** One constructable sheet inside the shadow: no inline style, so that a strict policy of the page lets it be. */
export const CSS = `
:host{all:initial;--c:#2f54eb;--on:#fff;--ink:#1b2030;--soft:#565d70;--faint:#666d80;--line:#e6e8ee;--bg:#fff;--canvas:#f4f5f8;--late:#c11620;--edge:#cdd1dc}
*{box-sizing:border-box;font:inherit}
.root{all:initial;position:fixed;right:20px;bottom:20px;z-index:2147483000;color:var(--ink);font:14px/22px -apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans CJK TC",system-ui,sans-serif;text-autospace:normal;text-align:start}
button{border:0;background:none;color:inherit;cursor:pointer;padding:0}
button:disabled{cursor:default;opacity:.5}
:focus-visible{outline:2px solid var(--c);outline-offset:2px}
.icon{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;display:block}
.icon.more{stroke-width:3}
.bubble{position:relative;display:grid;place-items:center;width:56px;height:56px;border-radius:28px;background:var(--c);color:var(--on);box-shadow:0 6px 20px rgba(22,28,45,.24)}
.badge{position:absolute;top:-4px;right:-4px;min-width:22px;height:22px;padding:0 6px;border-radius:11px;background:#d4222c;color:#fff;font-size:12px;font-variant-numeric:tabular-nums}
.panel{display:flex;flex-direction:column;width:384px;height:min(640px,calc(100vh - 40px));border-radius:14px;background:var(--bg);box-shadow:0 12px 48px rgba(22,28,45,.24);overflow:hidden;position:relative}
.head{display:flex;align-items:center;gap:4px;padding:10px 8px 10px 14px;background:var(--c);color:var(--on)}
.head h2{margin:0;font-size:15px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.head>div{flex:1;min-width:0}
.head small{display:block;font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.head .tool{color:inherit}
.head :focus-visible{outline-color:var(--on);outline-offset:-3px}
.logo{width:32px;height:32px;border-radius:8px;margin-inline-end:6px;background:#fff;object-fit:contain}
.tool{display:grid;place-items:center;width:36px;height:36px;border-radius:8px;color:var(--soft)}
.tool:hover{background:rgba(128,128,140,.16)}
.body{flex:1;min-height:0;overflow:auto;padding:16px;overscroll-behavior:contain}
.body>p:first-child{margin-top:0}
p{margin:0 0 12px}
.hello{font-size:16px;line-height:26px}
.faint{color:var(--faint)}
.menu{display:grid;gap:8px;margin:0;padding:0;list-style:none}
.menu button{width:100%;min-height:44px;padding:9px 14px;border:1px solid var(--line);border-radius:10px;text-align:start;background:var(--bg)}
.menu button:hover{border-color:var(--c)}
.menu small{display:block;color:var(--faint);font-size:12px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
label{display:block;margin-bottom:12px;color:var(--soft)}
input:not([type=file]),textarea{display:block;width:100%;margin-top:4px;padding:8px 10px;border:1px solid var(--edge);border-radius:8px;background:var(--bg);color:var(--ink);font-size:14px;line-height:22px;resize:none}
input:focus,textarea:focus{outline:none;border-color:var(--c)}
::placeholder{color:var(--faint);opacity:1}
.do{min-height:40px;padding:0 18px;border-radius:8px;background:var(--c);color:var(--on);font-weight:500}
.plain{min-height:32px;padding:0 12px;border:1px solid var(--edge);border-radius:8px;background:var(--bg);color:var(--ink)}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.line{padding:8px 16px;border-bottom:1px solid var(--line);background:var(--canvas);color:var(--soft);font-size:13px;line-height:20px}
.line b{color:var(--ink);font-weight:600}
.line .row{margin-top:6px}
.warn{background:#fff3e0;color:#8a4000}
.bad{color:var(--late)}
.stream{flex:1;min-height:0;overflow:auto;padding:12px 14px;background:var(--canvas);overscroll-behavior:contain}
.said{display:flex;flex-direction:column;align-items:flex-start;margin-top:10px}
.said.mine{align-items:flex-end}
.said.more{margin-top:3px}
.by{font-size:12px;line-height:18px;color:var(--faint);margin-bottom:2px}
.text{max-width:82%;padding:7px 12px;border-radius:12px;background:var(--bg);white-space:pre-wrap;overflow-wrap:anywhere}
.mine .text{background:var(--c);color:var(--on)}
.text a{color:inherit}
.text.big{background:none!important;font-size:32px;line-height:40px;padding:0}
.text.pic{padding:0;background:none;overflow:hidden}
.pic img{display:block;max-width:100%;max-height:220px;border-radius:12px;border:1px solid var(--line)}
.files a{display:flex;gap:6px;align-items:center;color:inherit}
.files svg,.files small{flex:none}
.files small,.way{font-size:12px;line-height:18px}
.way{color:var(--faint);margin-top:2px}
.way button{text-decoration:underline;margin-inline-start:6px}
.event{text-align:center;color:var(--faint);font-size:12px;margin:12px 0 4px}
.dots{display:inline-flex;gap:4px;padding:10px 12px;border-radius:12px;background:var(--bg);margin-top:10px}
.dots i{width:6px;height:6px;border-radius:3px;background:#8d96aa;animation:dot 1.2s infinite}
.dots i:nth-child(2){animation-delay:.15s}.dots i:nth-child(3){animation-delay:.3s}
@keyframes dot{0%,60%,100%{opacity:.3}30%{opacity:1}}
.write{border-top:1px solid var(--line);padding:8px}
.write>textarea{margin:0;border:0;padding:4px 6px;max-height:120px;min-height:30px;field-sizing:content}
.write>.tools{gap:2px}
.over-it{padding:12px 16px}
.write .go{margin-inline-start:auto;width:36px;height:36px;border-radius:18px;display:grid;place-items:center;background:var(--c);color:var(--on)}
.emoji{display:grid;grid-template-columns:repeat(8,1fr);gap:2px;padding:4px 4px 8px;border:0}
.emoji button{height:36px;border-radius:8px;font-size:22px;line-height:36px}
.emoji button:hover{background:var(--canvas)}
.pop{position:absolute;top:54px;right:8px;z-index:2;min-width:200px;padding:6px;border-radius:10px;background:var(--bg);color:var(--ink);box-shadow:0 8px 28px rgba(22,28,45,.24)}
.pop button{display:block;width:100%;min-height:36px;padding:0 10px;border-radius:6px;text-align:start}
.pop button:hover{background:var(--canvas)}
fieldset{margin:0;padding:0;border:0;min-width:0}
.stars{display:flex;gap:4px;margin:4px 0 8px}
.stars legend{padding:0}
.stars button{color:#8d96aa;padding:4px;border-radius:6px}
.stars .lit{color:#b58900}.stars .lit path{fill:currentColor}
.over{position:absolute;inset:0;z-index:3;display:grid;place-items:center;background:var(--bg);opacity:.92;border:2px dashed var(--c);border-radius:14px;pointer-events:none}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:480px){
.root.opened{inset:0}
.panel{width:100%;height:100dvh;border-radius:0}
.root:not(.opened){right:14px;bottom:calc(14px + env(safe-area-inset-bottom))}
.write{padding-bottom:calc(8px + env(safe-area-inset-bottom))}
input:not([type=file]),textarea{font-size:16px}
}
@media (prefers-reduced-motion:reduce){.dots i{animation:none;opacity:.6}}
:host([data-theme=dark]){--ink:#e8eaf1;--soft:#b3b9c9;--faint:#98a0b3;--line:#343a4b;--bg:#1d2130;--canvas:#151824;--late:#ff8a8f;--edge:#4a5166}
:host([data-theme=dark]) .warn{background:#4a3413;color:#ffd9a0}
@media print{.root{display:none}}
`;
