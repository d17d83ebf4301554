/** Style of the words over the canvas. Scoped by class; fonts come from the page. */
export const OVERLAY_STYLE = `
.tn-over{position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:1;
  font-family:'Noto Sans Variable','Noto Sans',system-ui,sans-serif;color:#1e2a32;line-height:1.2}
.tn-over *{box-sizing:border-box}
.tn-over [hidden]{display:none}
.tn-tag{position:absolute;left:0;top:0;white-space:nowrap;text-align:center;font:600 calc(var(--k,1)*14px)/1.15 'Source Serif 4 Variable','Source Serif 4',serif;
  text-shadow:0 0 3px #f4ede0,0 0 3px #f4ede0,0 0 6px #f4ede0,0 0 6px #f4ede0}
.tn-tag small{display:block;font:450 calc(var(--k,1)*11px)/1.25 'Noto Sans Variable','Noto Sans',sans-serif}
.tn-tag.tn-host{font-size:calc(var(--k,1)*17px)}
.tn-night .tn-tag{color:#f4ede0;text-shadow:0 0 3px #141a21,0 0 4px #141a21,0 0 7px #141a21}
.tn-small .tn-tag{font-size:calc(var(--k,1)*12px)}.tn-small .tn-tag.tn-host{font-size:calc(var(--k,1)*13.5px)}
.tn-moved{position:absolute;left:0;top:0;padding:calc(var(--k,1)*1px) calc(var(--k,1)*6px);border-radius:99px;background:#fbf6eb;white-space:nowrap;
  font:650 calc(var(--k,1)*11px)/1.35 'Noto Sans Variable','Noto Sans',sans-serif;box-shadow:0 0 0 1.2px currentColor,0 2px 4px #0005}
.tn-moved.tn-more{color:#2a5f9e}.tn-moved.tn-less{color:#8a2e26}
.tn-initials{position:absolute;left:0;top:0;color:#f4ede0;font-weight:650;font-size:calc(var(--k,1)*11px)}
.tn-badge{position:absolute;left:0;top:0;width:calc(var(--k,1)*17px);height:calc(var(--k,1)*17px);border-radius:50%;background:#fbf6eb;color:#1e2a32;box-shadow:0 0 0 1.2px currentColor,0 2px 4px #0006}
.tn-badge svg{display:block;width:calc(var(--k,1)*17px);height:calc(var(--k,1)*17px)}
.tn-badge.coming{color:#2a5f9e}.tn-badge.refused,.tn-badge.boycotting{color:#8a2e26}.tn-badge.conditional{color:#7a5a1e}.tn-badge.contending{color:#3b3a4e}
.tn-plate{z-index:2;position:absolute;left:0;top:0;display:flex;align-items:center;gap:7px;background:#fbf6eb;padding:calc(var(--k,1)*4px) calc(var(--k,1)*10px) calc(var(--k,1)*4px) calc(var(--k,1)*5px);border-radius:2px 2px 0 0;
  box-shadow:0 3px 0 #c9bba0,0 7px 10px #1e141055;white-space:nowrap;font-size:calc(var(--k,1)*12.5px)}
.tn-plate b{font-weight:650}.tn-plate img,.tn-plate .tn-mono{width:calc(var(--k,1)*22px);height:calc(var(--k,1)*22px);border-radius:50%;box-shadow:0 0 0 1px #0003;flex:none}
.tn-mono{display:inline-grid;place-items:center;background:#3b3a4e;color:#f4ede0;font-size:calc(var(--k,1)*10px);font-weight:700}
.tn-plate span.tn-word{display:flex;gap:4px;align-items:center;color:#3f4a54}
.tn-plate svg{width:calc(var(--k,1)*15px);height:calc(var(--k,1)*15px);flex:none}
.tn-plate.tn-away{background:#ddd3c1}.tn-plate.tn-out{background:#9e3b32;color:#fff;box-shadow:0 3px 0 #6e231c,0 7px 12px #0009}
.tn-plate.tn-out span.tn-word{color:#fff}
.tn-small .tn-plate{font-size:calc(var(--k,1)*11px);padding:2px 6px 2px 3px;gap:4px;border-radius:2px}.tn-small .tn-plate img,.tn-small .tn-plate .tn-mono{width:calc(var(--k,1)*16px);height:calc(var(--k,1)*16px)}
.tn-small .tn-plate svg{width:calc(var(--k,1)*13px);height:calc(var(--k,1)*13px)}
.tn-plate.tn-objects{box-shadow:inset 3px 0 0 #9e3b32,0 3px 0 #c9bba0,0 7px 10px #1e141055;padding-left:8px}
.tn-plate.tn-endorses{box-shadow:inset 3px 0 0 #2a5f9e,0 3px 0 #c9bba0,0 7px 10px #1e141055;padding-left:8px}
.tn-mark-objects{color:#8a2e26}.tn-mark-endorses{color:#2a5f9e}
.tn-lectern{position:absolute;left:0;top:0;perspective:900px}
.tn-sheet{transform:rotateX(30deg);transform-origin:50% 100%;background:linear-gradient(#fffaee,#f2e7d0);padding:9px 14px 10px;border-radius:1px;
  box-shadow:0 10px 16px #0d121a88,0 0 0 5px #6b4429,0 7px 0 5px #4a2e20}
.tn-head{display:flex;justify-content:space-between;align-items:baseline;gap:10px;border-bottom:1.5px solid #1e2a32;padding-bottom:3px}
.tn-head b{font:650 calc(var(--k,1)*16.5px)/1.2 'Source Serif 4 Variable','Source Serif 4',serif}.tn-head span{font-size:calc(var(--k,1)*11.5px);color:#4a555e}
.tn-row{display:flex;align-items:center;gap:7px;font-size:calc(var(--k,1)*13px);padding:calc(var(--k,1)*5.5px) 5px;margin:0 -5px;border-bottom:1px solid #1e2a3222}
.tn-row i{font:650 calc(var(--k,1)*13px) 'Source Serif 4 Variable','Source Serif 4',serif;width:calc(var(--k,1)*11px);flex:none}.tn-row b{font-weight:650}
.tn-row svg{width:calc(var(--k,1)*15px);height:calc(var(--k,1)*15px);margin-left:auto;flex:none}
.tn-row span{overflow:hidden;text-overflow:ellipsis;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.tn-row.tn-bad{background:#9e3b3224;box-shadow:inset 3px 0 0 #9e3b32}
.tn-speech{z-index:3;position:absolute;left:0;top:0;display:flex;gap:12px;padding:11px 16px 12px 14px;background:rgba(246,240,228,.955);border-left:4px solid #2a5f9e;border-radius:3px;
  box-shadow:0 1px 0 #fff8 inset,0 10px 30px rgba(20,26,33,.22),0 1px 3px rgba(20,26,33,.3)}
.tn-speech.tn-against{border-left-color:#9e3b32}
.tn-speech img,.tn-speech .tn-mono{border-radius:50%}
.tn-speech q{font:calc(var(--k,1)*17.5px)/1.3 'Source Serif 4 Variable','Source Serif 4',serif}
.tn-small .tn-speech q{font-size:calc(var(--k,1)*15px)}
.tn-about{display:flex;gap:5px;align-items:center;margin-top:3px;font-size:calc(var(--k,1)*12.5px);font-weight:600;color:#8a2e26}
.tn-about svg{width:calc(var(--k,1)*15px);height:calc(var(--k,1)*15px)}
.tn-night .tn-speech{background:rgba(24,31,41,.93);color:#ede5d6;box-shadow:0 10px 30px #0008}.tn-night .tn-about,.tn-night .tn-about svg{color:#f0a793}
.tn-night .tn-speech.tn-against{border-left-color:#d2604e}
.tn-tail{position:absolute;left:-2px;top:0;width:4px;transform-origin:50% 0;background:#2a5f9e;border:solid #f6f0e4;border-width:0 1.2px}
.tn-tail.tn-against{background:#9e3b32}
.tn-night .tn-tail{border-color:#181f29;background:#8fbceb}.tn-night .tn-tail.tn-against{background:#d2604e}
.tn-changed{background:#2f6db51f;box-shadow:inset 3px 0 0 #2a5f9e}
.tn-changed s{color:#6b6258;text-decoration-color:#8a2e26;text-decoration-thickness:1.5px}
.tn-changed ins{text-decoration:none;color:#1d4674;font-weight:600;background:linear-gradient(#2f6db533,#2f6db533) no-repeat 0 100%/100% 38%;animation:tn-write .9s .25s both ease-out}
@keyframes tn-write{from{background-size:0 38%;opacity:0}35%{opacity:1}}
.tn-ending{display:flex;align-items:center;gap:10px;padding:6px 0 1px;color:#1d4674;font-size:calc(var(--k,1)*11.5px);font-weight:600}
.tn-ending svg{width:calc(var(--k,1)*104px);height:calc(var(--k,1)*25px);flex:none}
.tn-ending path{stroke-dasharray:1;animation:tn-pen 1.5s .5s both linear}
@keyframes tn-pen{from{stroke-dashoffset:1}to{stroke-dashoffset:0}}
.tn-lectern:has(.tn-ending){z-index:3}
.tn-lectern:has(.tn-ending) .tn-sheet{transform:rotateX(14deg) translateY(-16px);animation:tn-lift 1s both ease-out}
@keyframes tn-lift{from{transform:rotateX(30deg)}}
.tn-portrait{position:relative;flex:none;width:58px;height:58px}
.tn-portrait>div{width:58px;height:58px;border-radius:50%;background-color:#d9cdb6;box-shadow:inset 0 0 0 1.5px #1e2a3255}
.tn-portrait .tn-mono,.tn-portrait img{position:absolute;right:-5px;bottom:-3px;width:23px;height:23px;margin:0;box-shadow:0 0 0 2px #fbf6eb}
.tn-dim{animation:tn-dim 2.1s both linear}
@keyframes tn-dim{15%,80%{opacity:.12}}
:root[data-motion='reduced'] .tn-over *{animation:none}
`;
