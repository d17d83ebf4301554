import { useId, useRef } from 'preact/hooks';
import type { RequestModel } from '../../presenter/briefing.ts';
import { Button } from '../kit/button.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { useText } from '../kit/text.ts';

/** What the host is asked, with its answers; once one is given, that one. */
export function Request({
  request,
  onAnswer,
}: {
  request: RequestModel;
  onAnswer: (answer: string) => void;
}) {
  const t = useText();
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const given = request.answers.find(({ chosen }) => chosen);
  // The button that was pressed is gone: the answer that stands in its place takes the focus.
  const answer = (chosen: string) => {
    onAnswer(chosen);
    requestAnimationFrame(() => said.current?.focus());
  };
  return (
    <section class="request" aria-labelledby={id}>
      <p id={id} class="serif">
        {request.question}{' '}
        {request.evidence === null ? null : <EvidenceMark evidence={request.evidence} />}
      </p>
      {given === undefined ? (
        <ul class="answers" aria-label={t('briefing.answers')}>
          {request.answers.map(({ id: each, label, note }) => (
            <li key={each}>
              <Button onPress={() => answer(each)}>{label}</Button>
              <span class="small soft">{note}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="small" role="status" tabIndex={-1} ref={said}>
          <span class="soft">{t('briefing.answered')}</span>{' '}
          <span class="strong">{given.label}</span>
        </p>
      )}
    </section>
  );
}
