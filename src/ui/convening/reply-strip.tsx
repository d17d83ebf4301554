import type { ForecastRow } from '../../presenter/convening-forecast.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { AnswerMark } from './answer-mark.tsx';

/** On a phone: every capital with its expected answer, in sight while one chooses. */
export function ReplyStrip({ rows }: { rows: readonly ForecastRow[] }) {
  return (
    <ul class="reply-strip phone-only">
      {rows.map(({ party, flag, expected }) => (
        <li key={party} class={expected === null ? 'soft' : ''}>
          <Flag flag={flag} size={22} named />
          {expected === null ? (
            <Icon name="minus" size="14px" />
          ) : (
            <AnswerMark answer={expected.answer} text={expected.answerText} bare />
          )}
        </li>
      ))}
    </ul>
  );
}
