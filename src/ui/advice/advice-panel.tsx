import type { AdviceModel } from '../../presenter/advice.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import './advice.css';

interface AdvicePanelProps {
  /** Null while it is being thought over. */
  model: AdviceModel | null;
  /** Puts the move into the draft of the screen; null where there is nothing to choose. */
  onTake: (() => void) | null;
  onClose: () => void;
}

/** What a skilled mediator would try next, why, and what it cannot know. */
export function AdvicePanel({ model, onTake, onClose }: AdvicePanelProps) {
  const t = useText();
  return (
    <Dialog title={t('advice.title')} class="advice" onClose={onClose}>
      <div class="stack" aria-live="polite" aria-busy={model === null}>
        {model === null ? <p class="advice-thinking soft">{t('advice.thinking')}</p> : null}
        {model === null ? null : <Advised model={model} />}
        {onTake === null ? null : (
          <div class="stack-tight">
            <Button kind="primary" icon="pen-line" onPress={onTake}>
              {t('advice.take')}
            </Button>
            <p class="small soft">{t('advice.take.note')}</p>
          </div>
        )}
        <p class="advice-note small soft">
          <Icon name="info" />
          <span>{t('advice.note')}</span>
        </p>
      </div>
    </Dialog>
  );
}

function Advised({ model: { move, details, reasons } }: { model: AdviceModel }) {
  const t = useText();
  return (
    <>
      <div class="advice-move">
        <p class="strong">{move}</p>
        {details.length === 0 ? null : (
          <ul>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <section>
        <h3>{t('advice.why')}</h3>
        <ul class="advice-reasons">
          {reasons.map(({ sentence, evidence }) => (
            <li key={sentence}>
              <span>{sentence}</span>
              {evidence === null ? null : <EvidenceMark evidence={evidence} />}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
