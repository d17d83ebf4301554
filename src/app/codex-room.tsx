import { computed } from '@preact/signals';
import { catalogue } from '../content/catalogue.ts';
import { codex } from '../content/codex.ts';
import { codexEvidence } from '../content/evidence-codex.ts';
import { codexLines, codexPage, entryAbout, foundLines } from '../presenter/codex.ts';
import { codexCutter } from '../presenter/codex-links.ts';
import type { CodexSources } from '../presenter/codex-sources.ts';
import { codexTexts } from '../presenter/messages/en/codex-texts.ts';
import { CodexDrawer } from '../ui/codex/codex.tsx';
import { TextContext } from '../ui/kit/text.ts';
import { FLAGSHIP } from './featured.ts';
import { game } from './game-store.ts';
import { speak } from './language.ts';
import { shelf } from './shelf.ts';

const sources: CodexSources = {
  entries: codex,
  catalogue,
  evidence: Object.fromEntries(codexEvidence.map((entry) => [entry.id, entry])),
  mediator: shelf.scenarios[FLAGSHIP]?.mediator ?? { id: 'mongolia' },
};

/** The words of the page with those of the codex; a scenario's own win over both. */
const texts = computed(() => {
  const own = game.value?.book.scenario.texts ?? {};
  return speak({ ...own, en: { ...codexTexts, ...own['en'] } });
});

/** How mentions are found, and which entry is about a party. */
export const links = computed(() => ({
  cut: codexCutter(codex, texts.value),
  about: (party: string) => entryAbout(codex, party),
}));

const lines = computed(() => codexLines(sources, texts.value));

/** The codex, open at an entry or at its shelves. */
export function CodexSheet({ first, onClose }: { first: string | null; onClose: () => void }) {
  const t = texts.value;
  return (
    <TextContext.Provider value={t}>
      <CodexDrawer
        lines={lines.value}
        find={(search) => foundLines(lines.value, search)}
        pageOf={(id) => codexPage(id, sources, t)}
        cut={links.value.cut}
        first={first}
        onClose={onClose}
      />
    </TextContext.Provider>
  );
}
