import { Icon } from '../kit/icon.tsx';
import './caption.css';

/**
 * What is heard just now, in words, for eyes only: the live regions of the page say what happened
 * to those who listen to it.
 */
export function SoundCaption({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="sound-caption small" aria-hidden="true">
      <Icon name="volume-2" size="15px" />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
