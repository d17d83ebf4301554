import { useContext } from 'preact/hooks';
import { CodexContext } from './codex-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text.ts';

/** Opens what the codex says of a party; nothing where it says nothing. */
export function AboutParty({ party, name }: { party: string; name: string }) {
  const t = useText();
  const codex = useContext(CodexContext);
  const entry = codex?.about(party) ?? null;
  if (codex === null || entry === null) return null;
  return (
    <button
      type="button"
      class="link-button small about-party"
      aria-haspopup="dialog"
      onClick={() => codex.open(entry)}
    >
      <Icon name="info" size="14px" />
      {t('codex.about', { party: name })}
    </button>
  );
}
