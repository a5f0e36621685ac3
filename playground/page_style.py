"""The looks of the page: Telegram's light colours, and no font or image from elsewhere."""

_PAGE = """
:root { --ink:#17212b; --soft:#5b6875; --line:#d9e0e6; --blue:#1f6fb2; --bright:#2f8fd8;
  --own:#e4f8cd; --own-soft:#3d7433; --green:#1c6b33; --red:#b3261e; }
body { background:#e8edf1; }
.playground { position:fixed; inset:0; display:flex; flex-direction:column; color:var(--ink);
  font:15px/1.4 Roboto, system-ui, -apple-system, 'Segoe UI', sans-serif; }
.playground button { font:inherit; color:inherit; background:none; border:0; padding:0; margin:0;
  cursor:pointer; }
.playground :focus-visible { outline:2px solid var(--bright); outline-offset:1px; }
.playground h1, .playground h2, .playground p { font:inherit; margin:0; letter-spacing:0; }
.playground .small { font-size:12.5px; line-height:1.35; color:var(--soft); }
.playground .hidden { display:none !important; }
.top { display:flex; align-items:center; gap:14px 28px; flex-wrap:wrap; background:#fff;
  border-bottom:1px solid var(--line); padding:10px 24px; }
.top .title { flex:1 1 340px; min-width:0; }
.top h1 { font-size:18px; font-weight:600; }
.top .title .small { max-width:92ch; }
.clock { display:flex; align-items:center; gap:16px; }
.clock .reading { white-space:nowrap; }
.clock .now { font-size:16px; font-weight:500; font-variant-numeric:tabular-nums; line-height:1.3; }
.steps { display:flex; gap:6px; }
.playground .step { position:relative; border:1px solid #b9d3e8; border-radius:999px;
  padding:5px 12px; color:var(--blue); font-size:13.5px; font-weight:500; white-space:nowrap;
  background:#f5fafe; transition:background .15s; }
.playground .step:hover { background:#e3f0fa; }
.playground .step[disabled] { color:#6d8397; border-color:var(--line); background:#f3f5f7;
  cursor:default; }
.waiting > span:first-child { opacity:.25; }
.spinner { display:none; position:absolute; inset:0; margin:auto; width:16px; height:16px;
  border:2px solid currentColor; border-right-color:transparent; border-radius:50%;
  animation:turn .8s linear infinite; }
.waiting > .spinner { display:block; }
@keyframes turn { to { transform:rotate(1turn); } }
.playground .hint { color:#7a5200; }
.hint::before { content:''; display:inline-block; width:10px; height:10px; margin-right:8px;
  border:2px solid #c08a1d; border-right-color:transparent; border-radius:50%;
  vertical-align:-1px; animation:turn 1s linear infinite; }
.opener { width:170px; }
.opener .q-field__control { border-radius:999px !important; background:#f5fafe; }
.opener .q-field__control::before { border-color:#b9d3e8 !important; }
.opener .q-field__label { color:var(--blue); font-size:14px; font-weight:500;
  line-height:23px; }
.q-menu .q-item__label { white-space:nowrap; }
.q-menu .q-item { padding:7px 14px; }
.badge { display:inline-block; min-width:20px; padding:0 6px; border-radius:10px; text-align:center;
  background:var(--bright); color:#fff; font-size:12px; font-weight:600; line-height:20px; }
.avatar { flex:none; display:inline-flex; align-items:center; justify-content:center; width:36px;
  height:36px; border-radius:50%; color:#fff; font-weight:500; font-size:16px; line-height:1; }
.others, .tabs { display:flex; align-items:center; gap:8px; padding:8px 24px 0; overflow-x:auto;
  flex:none; scrollbar-width:thin; }
.others > .small { white-space:nowrap; }
.playground .chip { display:inline-flex; align-items:center; gap:7px; flex:none; background:#fff;
  border:1px solid var(--line); border-radius:999px; padding:3px 10px 3px 4px; font-size:13.5px; }
.playground .chip:hover { border-color:#a9c9e3; }
.chip .avatar { width:24px; height:24px; font-size:12px; }
.tabs { display:none; }
.phones { flex:1; min-height:0; display:flex; gap:24px; padding:14px 24px 20px; overflow-x:auto;
  scrollbar-width:thin; }
.phones::before, .phones::after { content:''; margin:auto; }
.phone { flex:1 0 350px; max-width:440px; min-width:0; display:flex; flex-direction:column;
  min-height:0; }
.owner { display:flex; align-items:center; gap:10px; padding:0 4px 10px 6px; }
.who { flex:1; min-width:0; }
.who > * { white-space:nowrap; overflow:hidden; text-overflow:ellipsis; }
.name-line { display:flex; align-items:center; gap:8px; }
.owner .name { font-size:15.5px; font-weight:600; overflow:hidden; text-overflow:ellipsis; }
.role { font-size:11.5px; font-weight:500; color:#6a3fb0; background:#efe8fa; border-radius:6px;
  padding:1px 7px; }
.playground .switch { display:inline-flex; align-items:center; gap:7px; font-size:12.5px;
  color:var(--soft); white-space:nowrap; }
.knob { width:30px; height:18px; border-radius:9px; background:#a7b3be; position:relative;
  transition:background .15s; }
.knob::after { content:''; position:absolute; top:2px; left:2px; width:14px; height:14px;
  border-radius:50%; background:#fff; transition:left .15s; }
.switch[aria-checked=true] { color:var(--red) !important; }
.switch[aria-checked=true] .knob { background:var(--red); }
.switch[aria-checked=true] .knob::after { left:14px; }
.playground .icon-button { display:inline-flex; align-items:center; justify-content:center;
  width:36px; height:36px; border-radius:50%; color:var(--soft); font-size:22px; flex:none; }
.playground .icon-button:hover { background:#0000000d; }
.owner .icon-button { width:28px; height:28px; font-size:18px; }
.device { flex:1; min-height:0; display:flex; flex-direction:column; position:relative;
  background:#fff; border-radius:22px; overflow:hidden;
  box-shadow:0 0 0 1px #cfd8df, 0 8px 28px #1f3a5214; }
.bar { display:flex; align-items:center; gap:10px; padding:8px 14px; background:#fff;
  border-bottom:1px solid var(--line); z-index:1; }
.bar .name { font-weight:600; line-height:1.25; }
.avatar.bot { background:linear-gradient(140deg,#2f8fd8,#3f9f63); }
@media (max-width:640px) {
  .top { padding:8px 12px; gap:6px 10px; }
  .top .title { flex:1 1 0; }
  .top .title .small:not(.hint) { display:none; }
  .top h1 { font-size:16px; }
  .opener { width:128px; order:1; }
  .clock { order:2; flex:1 0 100%; min-width:0; gap:12px; }
  .clock .now { font-size:14px; }
  .clock .reading .small { display:none; }
  .steps { overflow-x:auto; scrollbar-width:none; padding:2px; }
  .tabs { display:flex; }
  .tabs, .others { padding:8px 12px 0; }
  .chip.active { border-color:var(--bright) !important; background:#e3f0fa !important; }
  .phones { padding:8px 0 0; }
  .phones::before, .phones::after { content:none; }
  .phone { display:none; max-width:none; flex:1 1 100%; }
  .phone.active { display:flex; }
  .owner { padding:0 12px 8px; }
  .device { border-radius:18px 18px 0 0; }
}
@media (prefers-reduced-motion:reduce) { .playground * { animation-duration:2s; transition:none; } }
"""

_CHAT = """
.chat { flex:1; min-height:0; overflow-y:auto; display:flex; flex-direction:column-reverse;
  scrollbar-width:thin; background:linear-gradient(165deg,#cfe3d4,#d3e4df 45%,#dfe6c9); }
.chat:focus-visible { outline-offset:-3px; }
.messages { padding:10px 14px 12px; display:flex; flex-direction:column; }
.line { display:flex; flex-direction:column; align-items:flex-start; margin-top:3px; }
.line.own { align-items:flex-end; }
.line.bot + .line.own, .line.own + .line.bot { margin-top:9px; }
.day { align-self:center; margin:10px 0 8px; padding:2px 11px; border-radius:999px; color:#fff;
  background:#3f5c4dd9; font-size:12.5px; font-weight:500; }
.bubble { position:relative; max-width:min(88%,480px); padding:6px 11px 7px; border-radius:15px;
  background:#fff; box-shadow:0 1px 1.5px #2c4a3a24; }
.own .bubble { background:var(--own); }
.line.bot:last-child .bubble, .line.bot:has(+ .line.own) .bubble,
.line.bot:has(+ .new-day) .bubble { border-bottom-left-radius:0; }
.line.own:last-child .bubble, .line.own:has(+ .line.bot) .bubble,
.line.own:has(+ .new-day) .bubble { border-bottom-right-radius:0; }
.line.bot:last-child .bubble::before, .line.bot:has(+ .line.own) .bubble::before,
.line.bot:has(+ .new-day) .bubble::before { content:''; position:absolute; bottom:0; left:-7px;
  width:7px; height:10px;
  background:radial-gradient(ellipse 7px 10px at 0 0, #fff0 98%, #fff); }
.line.own:last-child .bubble::before, .line.own:has(+ .line.bot) .bubble::before,
.line.own:has(+ .new-day) .bubble::before { content:''; position:absolute; bottom:0; right:-7px;
  width:7px; height:10px;
  background:radial-gradient(ellipse 7px 10px at 100% 0, #e4f8cd00 98%, #e4f8cd); }
.bubble .text { white-space:pre-wrap; overflow-wrap:anywhere; }
.bubble .body { display:flow-root; }
.bubble .meta { float:right; margin:5px 0 -3px 12px; font-size:11.5px; line-height:16px;
  color:#66727d; white-space:nowrap; user-select:none; }
.own .meta { color:var(--own-soft); }
.ticks { font:normal 15px/16px 'Material Icons'; vertical-align:top; margin-left:3px;
  font-feature-settings:'liga'; display:inline-block; }
.bubble .link { color:var(--blue); text-decoration:none; overflow-wrap:anywhere; }
.bubble a.link:hover { text-decoration:underline; }
.bubble blockquote { margin:4px 0; padding:4px 10px 5px; border:0; border-left:3px solid #3f9ae0;
  border-radius:5px; background:#3f9ae017; font-size:14.5px; }
.own blockquote { border-color:#5aa845; background:#5aa8451f; }
.bubble code, .bubble pre { font:13.5px/1.4 ui-monospace, Consolas, monospace; color:#2b5f8f; }
.bubble pre { margin:4px 0; padding:6px 9px; background:#0000000a; border-radius:6px;
  white-space:pre-wrap; }
.bubble b { font-weight:600; }
.spoiler { background:#8b97a2; color:transparent; border-radius:4px; transition:all .2s; }
.spoiler:hover, .spoiler:focus { background:#0000000f; color:inherit; }
.forwarded { color:var(--blue); font-size:13.5px; font-weight:500; }
.bubble .reply { border-left:3px solid #3f9ae0; background:#3f9ae017; border-radius:5px;
  padding:2px 9px; margin:2px 0 4px; font-size:13.5px; color:var(--soft); overflow:hidden;
  white-space:nowrap; text-overflow:ellipsis; }
.bubble .picture { display:block; width:calc(100% + 14px); max-height:520px; object-fit:contain;
  margin:1px -7px 5px; border-radius:11px; }
.attachment { display:flex; align-items:center; gap:10px; min-width:215px; color:inherit;
  text-decoration:none; padding:2px 0; }
.disc { width:42px; height:42px; border-radius:50%; background:var(--bright); color:#fff;
  display:flex; align-items:center; justify-content:center; font-size:22px; flex:none; }
.own .disc { background:#53a53f; }
.attachment .about { display:flex; flex-direction:column; min-width:0; }
.attachment .title { font-weight:500; overflow-wrap:anywhere; line-height:1.3; }
.own .attachment .small { color:var(--own-soft); }
.playground .edit { position:absolute; left:-34px; top:calc(50% - 14px); width:28px; height:28px;
  font-size:16px; background:#ffffffb8; opacity:0; transition:opacity .15s; }
.line:hover .edit, .edit:focus-visible { opacity:1; }
.body.bare { margin-top:-17px; }
.line:has(.keyboard) .bubble { width:min(88%,480px); }
.keyboard { width:min(88%,480px); margin-top:4px; display:flex; flex-direction:column; gap:4px; }
.keys { display:flex; gap:4px; }
.playground .key { flex:1 1 0; min-width:0; position:relative; min-height:38px; padding:6px 17px;
  border-radius:10px; background:#ffffffc9; border:1px solid #5b9fd475; color:#17609d;
  font-size:14px; font-weight:500; line-height:1.25; text-align:center; text-decoration:none;
  display:flex; align-items:center; justify-content:center; overflow-wrap:anywhere;
  transition:background .15s; }
.playground .key:hover { background:#fff; }
.playground .key.success { background:#d5f0d3e0; border-color:#6cb36f; color:var(--green); }
.playground .key.success:hover { background:#e2f6e0; }
.playground .key.danger { background:#fbe1dee0; border-color:#dd9b95; color:var(--red); }
.playground .key.danger:hover { background:#fdeceb; }
.playground .key.primary { background:#d3e8f8e0; border-color:#6fadde; color:#155a94; }
.key .corner { position:absolute; top:3px; right:4px; font-size:11px; opacity:.7; }
.welcome { margin:auto; max-width:300px; background:#ffffffd9; border-radius:16px;
  padding:14px 18px; text-align:center; }
.welcome .title { font-weight:600; margin-bottom:4px; }
.welcome .about { white-space:pre-wrap; font-size:14px; color:#3c4a56; }
.over { position:absolute; inset:60px 0 auto; z-index:3; display:flex; flex-direction:column;
  align-items:center; gap:6px; pointer-events:none; }
.toast { max-width:86%; padding:8px 14px; border-radius:12px; background:#22303ceb; color:#fff;
  font-size:14px; animation:appear .18s ease-out; box-shadow:0 4px 14px #0003; }
@keyframes appear { from { opacity:0; transform:translateY(-6px); } }
.over:has(.shade) { inset:0; pointer-events:auto; }
.shade { position:absolute; inset:0; background:#15202a66; display:flex; align-items:center;
  justify-content:center; }
.alert { background:#fff; border-radius:16px; padding:18px 20px 10px; max-width:280px;
  box-shadow:0 12px 40px #0004; white-space:pre-wrap; }
.playground .okay { display:block; margin:10px -8px 0 auto; padding:8px 14px; border-radius:8px;
  color:var(--blue); font-weight:600; }
.composer { background:#fff; border-top:1px solid var(--line); }
.fields { display:flex; align-items:flex-end; gap:2px; padding:6px 8px; position:relative; }
.playground .slash { width:30px; height:28px; margin:4px 2px 4px 4px; border-radius:8px;
  border:1.5px solid #93a0ab; color:var(--soft); font-weight:600; line-height:1; flex:none; }
.playground .slash:hover { border-color:var(--blue); color:var(--blue); }
.field { flex:1; min-width:0; border:0; outline:0 !important; resize:none; font:inherit;
  color:inherit; padding:8px 4px; max-height:130px; field-sizing:content; background:none; }
.field::placeholder { color:#6f7b86; opacity:1; }
.fields:focus-within { box-shadow:inset 0 2px 0 var(--bright); }
.playground .send { color:var(--bright); }
.panel { position:absolute; left:8px; bottom:calc(100% + 6px); z-index:2; background:#fff;
  min-width:220px; max-width:calc(100% - 16px); max-height:340px; overflow-y:auto; padding:6px;
  border-radius:14px; box-shadow:0 6px 26px #0b233a33; }
.playground .item { display:flex; align-items:center; gap:12px; width:100%; text-align:left;
  padding:8px 10px; border-radius:9px; font-size:14.5px; }
.playground .item:hover, .playground .item:focus-visible { background:#eef4f9; }
.item .q-icon { font-size:20px; color:var(--bright); }
.item.command { align-items:baseline; }
.item .name { font-weight:500; color:var(--blue); }
.item .description { color:var(--soft); font-size:13.5px; }
.panel .none { padding:8px 10px; color:var(--soft); }
.editing { display:flex; align-items:center; gap:8px; padding:4px 8px 0 14px; color:var(--blue);
  font-size:13.5px; font-weight:500; }
.editing > span { flex:1; }
.playground .start { display:block; width:100%; padding:15px; color:var(--blue); font-weight:600;
  letter-spacing:.06em; text-transform:uppercase; }
.playground .start:hover { background:#f1f7fc; }
.reply-keyboard { background:#eef1f4; padding:6px; display:flex; flex-direction:column; gap:5px; }
.playground .reply-keyboard .key { background:#fff; border-color:var(--line); color:var(--ink);
  font-weight:400; }
.blocked .chat { filter:saturate(.35); }
"""

STYLE = _PAGE + _CHAT
