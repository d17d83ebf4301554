/** Style of the words over the canvas. Scoped by class; fonts come from the page. */
export const OVERLAY_STYLE = `
.tn-over{position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:1;
  font-family:'Noto Sans Variable','Noto Sans',system-ui,sans-serif;color:#1e2a32;line-height:1.2}
.tn-over [hidden]{display:none}
.tn-tag{position:absolute;left:0;top:0;white-space:nowrap;text-align:center;font:600 14px/1.15 'Source Serif 4 Variable','Source Serif 4',serif;
  text-shadow:0 0 3px #f4ede0,0 0 3px #f4ede0,0 0 6px #f4ede0,0 0 6px #f4ede0}
.tn-tag small{display:block;font:450 11px/1.25 'Noto Sans Variable','Noto Sans',sans-serif}
.tn-tag.tn-host{font-size:17px}
.tn-night .tn-tag{color:#f4ede0;text-shadow:0 0 3px #141a21,0 0 4px #141a21,0 0 7px #141a21}
.tn-small .tn-tag{font-size:12px}.tn-small .tn-tag.tn-host{font-size:13.5px}
.tn-tag .tn-posture{display:block;font:500 11px/1.3 'Noto Sans Variable','Noto Sans',sans-serif;opacity:0;transition:opacity .15s}
.tn-tag.tn-hover .tn-posture{opacity:1}
.tn-badge{position:absolute;left:0;top:0;width:17px;height:17px;border-radius:50%;background:#fbf6eb;color:#1e2a32;box-shadow:0 0 0 1.2px currentColor,0 2px 4px #0006}
.tn-badge svg{display:block;width:17px;height:17px}
.tn-badge.coming{color:#2a5f9e}.tn-badge.refused,.tn-badge.boycotting{color:#8a2e26}.tn-badge.conditional{color:#7a5a1e}.tn-badge.contending{color:#3b3a4e}
.tn-plate{position:absolute;left:0;top:0;display:flex;align-items:center;gap:7px;background:#fbf6eb;padding:4px 10px 4px 5px;border-radius:2px 2px 0 0;
  box-shadow:0 3px 0 #c9bba0,0 7px 10px #1e141055;white-space:nowrap;font-size:12.5px}
.tn-plate b{font-weight:650}.tn-plate img,.tn-plate .tn-mono{width:22px;height:22px;border-radius:50%;box-shadow:0 0 0 1px #0003;flex:none}
.tn-mono{display:inline-grid;place-items:center;background:#3b3a4e;color:#f4ede0;font-size:10px;font-weight:700}
.tn-plate span.tn-word{display:flex;gap:4px;align-items:center;color:#3f4a54}
.tn-plate svg{width:15px;height:15px;flex:none}
.tn-plate.tn-away{background:#ddd3c1}.tn-plate.tn-out{background:#9e3b32;color:#fff;box-shadow:0 3px 0 #6e231c,0 7px 12px #0009}
.tn-plate.tn-out span.tn-word{color:#fff}
.tn-small .tn-plate{font-size:11px;padding:2px 6px 2px 3px;gap:4px;border-radius:2px}.tn-small .tn-plate img,.tn-small .tn-plate .tn-mono{width:16px;height:16px}
.tn-small .tn-plate svg{width:13px;height:13px}
.tn-bare .tn-plate .tn-text{display:none}
`;
