import { computed, signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Advice } from '../model/advice.ts';
import type { View } from '../model/view.ts';
import { automaticMediator } from '../policy/hosts.ts';
import { adviceModel } from '../presenter/advice.ts';
import { advisedDraft } from '../presenter/advice-draft.ts';
import type { AdvisedDraft } from '../presenter/advice-draft.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import { AdvicePanel } from '../ui/advice/advice-panel.tsx';
import { debriefOpen } from './debrief-door.tsx';
import { dialog } from './dialogs.tsx';
import { game } from './game-store.ts';
import { news } from './notices.ts';
import { settings } from './settings.ts';

/** The move that was put in the draft, and the state of the game it was meant for. */
const taken = signal<{ readonly at: Game; readonly draft: AdvisedDraft } | null>(null);

/** What the screen at hand is to hold, where an advised move was put in its draft. */
export const advised = computed(() =>
  taken.value !== null && taken.value.at === game.value ? taken.value.draft : null,
);

/** Opens the hint, where there is something to decide and hints are wanted. */
export function openHint(): void {
  if (isOffered(game.peek())) dialog.show('hint');
}

/** Whether a hint can be asked for. */
export function isOffered(now: Game | null): boolean {
  const decides = now !== null && now.world.phase !== 'ended' && !debriefOpen.value;
  return settings.value.hints && decides;
}

/** The hint for a state of the game. */
export function HintDoor({ now, view, t }: { now: Game; view: View; t: Translate }) {
  const { book } = now;
  const advice = useAdvice(now, view);
  const model = useMemo(
    () => (advice === null ? null : adviceModel(view, book, advice, t)),
    [advice, view, book, t],
  );
  const draft = advice === null ? null : advisedDraft(advice.command);
  const close = dialog.closer('hint');
  const take = (chosen: AdvisedDraft) => {
    close();
    taken.value = { at: now, draft: chosen };
    news.value = t('advice.taken');
  };
  return (
    <AdvicePanel model={model} onTake={draft === null ? null : () => take(draft)} onClose={close} />
  );
}

/** Thinks after the panel stands on the screen, so that the press is answered at once. */
function useAdvice({ book }: Game, view: View): Advice | null {
  const [advice, setAdvice] = useState<Advice | null>(null);
  useEffect(() => {
    const later = setTimeout(() => setAdvice(automaticMediator.advise(view, book)), 0);
    return () => clearTimeout(later);
  }, [view, book]);
  return advice;
}
