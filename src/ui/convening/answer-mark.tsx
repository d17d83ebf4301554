import type { AnswerWord } from '../../presenter/convening-forecast.ts';
import { Icon } from '../kit/icon.tsx';

const SIGNS = { yes: 'check', conditional: 'split', no: 'x' } as const;
const TONE = { yes: 'good', conditional: 'unsure', no: 'bad' } as const;

/** An answer as sign and word; without the word where there is no room, then only heard. */
export function AnswerMark({
  answer,
  text,
  bare = false,
}: {
  answer: AnswerWord;
  text: string;
  bare?: boolean;
}) {
  return (
    <span class={`pill ${TONE[answer]}`}>
      <Icon name={SIGNS[answer]} size="16px" />
      <span class={bare ? 'only-heard' : ''}>{text}</span>
    </span>
  );
}
