import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../kit/text.ts';
import './settings.css';

const KEYS = [
  ['U', 'keys.undo'],
  ['H', 'keys.hint'],
  ['L', 'keys.ledger'],
  ['C', 'keys.codex'],
  ['S', 'keys.settings'],
  ['M', 'keys.mute'],
  ['?', 'keys.help'],
  ['Tab', 'keys.tab'],
  ['← → ↑ ↓', 'keys.arrows'],
  ['Enter', 'keys.enter'],
  ['Esc', 'keys.escape'],
] as const;

/** The list of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([key, does]) => (
          <>
            <dt key={key}>
              <kbd>{key}</kbd>
            </dt>
            <dd key={does}>{t(does)}</dd>
          </>
        ))}
      </dl>
    </Dialog>
  );
}
