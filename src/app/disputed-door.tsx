import { catalogue } from '../content/catalogue.ts';
import { ruleSwitches, rulesInForce } from '../presenter/disputed.ts';
import { InForceDialog, SwitchesDialog } from '../ui/settings/disputed.tsx';
import { game, translate } from './game-store.ts';
import { settings } from './settings.ts';
import { shelf } from './shelf.ts';

const sources = {
  evidence: Object.fromEntries(catalogue.evidence.map((entry) => [entry.id, entry])),
};

/** The disputed rules: switches for the next game, or, in a game, what is in force. */
export function DisputedDoor({ onClose }: { onClose: () => void }) {
  const now = game.value;
  const t = translate.value;
  const { assumptions } = catalogue;
  if (now !== null)
    return <InForceDialog rules={rulesInForce(assumptions, now.book, t)} close={onClose} />;
  const chosen = settings.value.assumptions;
  return (
    <SwitchesDialog
      rules={ruleSwitches(assumptions, sources, chosen, Object.values(shelf.scenarios), t)}
      changed={Object.keys(chosen).length}
      choose={choose}
      reset={() => keep({})}
      close={onClose}
    />
  );
}

/** What is as usual is not kept, so that a scenario may still set it. */
function choose(id: string, setting: string): void {
  const { [id]: _, ...others } = settings.peek().assumptions;
  const usual = catalogue.assumptions.find((rule) => rule.id === id)?.usual;
  keep(setting === usual ? others : { ...others, [id]: setting });
}

function keep(assumptions: Readonly<Record<string, string>>): void {
  settings.value = { ...settings.peek(), assumptions };
}
