import type { ReasonModel } from '../../presenter/reasons.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { Prose } from './prose.tsx';

/** Sign first, so that a column reads as a sum; then one clause; then what it rests on. */
export function ReasonLine({ reason }: { reason: ReasonModel }) {
  return (
    <>
      <span class="reason-amount">{reason.amount}</span>
      <span>
        <Prose text={reason.sentence} />
      </span>
      {reason.evidence === null ? <span /> : <EvidenceMark evidence={reason.evidence} />}
    </>
  );
}

/** Reasons under one another; `ranged` gives the amounts room for `−4 to +2`. */
export function ReasonList({
  reasons,
  ranged = false,
}: {
  reasons: readonly ReasonModel[];
  ranged?: boolean;
}) {
  return (
    <ul>
      {reasons.map((reason) => (
        <li
          key={`${reason.sentence} ${reason.amount}`}
          class={`reason ${reason.sign} ${ranged ? 'ranged' : ''}`}
        >
          <ReasonLine reason={reason} />
        </li>
      ))}
    </ul>
  );
}
