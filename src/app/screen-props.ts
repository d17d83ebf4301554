import type { View } from '../model/view.ts';
import type { AdvisedDraft } from '../presenter/advice-draft.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import type { EndingActions } from '../ui/ending/ending.tsx';
import type { Frame } from '../ui/kit/screen.ts';

/** What the screen of a phase is built from. */
export interface ScreenProps {
  game: Game;
  view: View;
  frame: Frame;
  ending: EndingActions;
  /** An advised move that was put in the draft; null while there is none. */
  advised: AdvisedDraft | null;
  t: Translate;
}
