import type { TasteModel } from '../../presenter/convening-taste.ts';
import { Flag } from '../kit/flag.tsx';

/** Flags of those it pleases and of those it does not; the words are only heard, or a tooltip. */
export function Taste({ taste }: { taste: TasteModel }) {
  const { likes, dislikes, text } = taste;
  return (
    <span class="taste" title={text}>
      <span class="only-heard">{text}</span>
      {likes.length === 0 ? null : (
        <span class="taste-side good" aria-hidden="true">
          +
          {likes.map((flag) => (
            <Flag key={flag.name} flag={flag} size={15} />
          ))}
        </span>
      )}
      {dislikes.length === 0 ? null : (
        <span class="taste-side bad" aria-hidden="true">
          −
          {dislikes.map((flag) => (
            <Flag key={flag.name} flag={flag} size={15} />
          ))}
        </span>
      )}
    </span>
  );
}
