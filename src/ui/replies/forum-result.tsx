import type { ForumGuest, ForumModel } from '../../presenter/replies-forum.ts';
import { Reasons } from '../convening/reasons.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { EvidenceLegend } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';
import './replies.css';

/** What came of a meeting that another state convened: who went, who stayed away, and why. */
export function ForumResult({ model, onClose }: { model: ForumModel; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={model.title} onClose={onClose} class="forum-result">
      <div class="stack">
        <div class="forum-lead">
          <Flag flag={model.host} size={36} />
          <div>
            <p>
              <Prose text={model.lead} />
            </p>
            <p class="small soft">
              <Prose text={model.about} />
            </p>
            {model.note === '' ? null : (
              <p class="small soft">
                <Prose text={model.note} />
              </p>
            )}
          </div>
        </div>
        <div class="forum-sides">
          <Side title={t('forum.result.went')} guests={model.went} went />
          <Side title={t('forum.result.refused')} guests={model.refused} went={false} />
        </div>
        <EvidenceLegend />
        <div class="row row-wide row-wrap">
          <p class="small soft">{t('forum.result.again')}</p>
          <Button kind="primary" icon="arrow-right" iconAfter onPress={onClose} autofocus>
            {t('forum.result.go')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Side(props: { title: string; guests: readonly ForumGuest[]; went: boolean }) {
  const { title, guests, went } = props;
  const t = useText();
  return (
    <section class="forum-side">
      <h3 class={went ? 'good' : 'bad'}>
        <Icon name={went ? 'check' : 'x'} size="16px" />
        {title}
      </h3>
      {guests.length === 0 ? <p class="small soft">{t('forum.result.nobody')}</p> : null}
      {guests.map((guest) => (
        <details key={guest.name} class="forum-guest">
          <summary>
            <Flag flag={guest.flag} size={22} />
            <span>
              <b>{guest.name}</b> <span class="small soft">{guest.lead}</span>
            </span>
            <Icon name="chevron-down" size="15px" />
          </summary>
          <Reasons reasons={guest.reasons} sum={null} />
        </details>
      ))}
    </section>
  );
}
