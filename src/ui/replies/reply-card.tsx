import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ConditionModel } from '../../presenter/replies-condition.ts';
import type { ReplyRow } from '../../presenter/replies.ts';
import { AnswerMark } from '../convening/answer-mark.tsx';
import { Reasons } from '../convening/reasons.tsx';
import { AboutParty } from '../kit/about-party.tsx';
import { Button } from '../kit/button.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';

interface ReplyCardProps {
  row: ReplyRow;
  /** Whether its answer has been shown yet. */
  arrived: boolean;
  onMeet: () => void;
}

/** One capital's answer: the word, its own words, and on request why. */
export function ReplyCard({ row, arrived, onMeet }: ReplyCardProps) {
  const t = useText();
  const id = useId();
  const open = useSignal(false);
  if (!arrived || row.answer === null)
    return (
      <article class="reply waiting">
        <Flag flag={row.flag} size={28} />
        <div class="reply-head">
          <h3>{row.name}</h3>
          <span class="small soft">{t('replies.waiting')}</span>
        </div>
      </article>
    );
  return (
    <article class={`reply arrived ${row.answer}`}>
      <Flag flag={row.flag} size={28} />
      <div class="reply-head">
        <h3>{row.name}</h3>
        <span class="row">
          <AnswerMark answer={row.answer} text={row.answerText} />
          {row.reasons.length === 0 ? null : (
            <button
              type="button"
              class="link-button small"
              aria-expanded={open.value}
              aria-controls={id}
              aria-label={t('replies.why.of', { party: row.name })}
              onClick={() => {
                open.value = !open.value;
              }}
            >
              {t('replies.why')}
              <Icon name={open.value ? 'chevron-up' : 'chevron-down'} size="14px" />
            </button>
          )}
        </span>
      </div>
      <blockquote class="reply-line">
        <Prose text={row.line} />
      </blockquote>
      {row.condition === null ? null : <Condition condition={row.condition} onMeet={onMeet} />}
      {open.value ? (
        <div id={id} class="reply-why">
          <p class="tiny soft">{t('replies.why.long')}</p>
          <Reasons reasons={row.reasons} sum={row.sum} />
          <AboutParty party={row.party} name={row.name} />
        </div>
      ) : null}
    </article>
  );
}

/** The one change that it asks for, what that would cost elsewhere, and the button that grants it. */
function Condition({ condition, onMeet }: { condition: ConditionModel; onMeet: () => void }) {
  const t = useText();
  const { asks, own, price, noPrice, cost, unavailable } = condition;
  return (
    <div class="turn condition">
      <Icon name="split" />
      <div class="stack-tight">
        <p>
          <b>{asks}</b> {own}
        </p>
        {price.length === 0 ? (
          <p class="soft">{noPrice}</p>
        ) : (
          <>
            <p>{t('replies.condition.price')}</p>
            <ul>
              {price.map(({ flag, text, worse }) => (
                <li key={text} class={`row ${worse ? 'bad' : 'good'}`}>
                  <Flag flag={flag} size={17} />
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {cost === '' ? null : (
          <p>
            <Prose text={cost} />
          </p>
        )}
        {unavailable === null ? null : <p class="strong">{unavailable}.</p>}
        <Button tight icon="handshake" onPress={onMeet} unavailable={unavailable}>
          {t('replies.condition.meet')}
        </Button>
        {unavailable === null ? <p class="tiny soft">{t('replies.condition.once')}</p> : null}
      </div>
    </div>
  );
}
