import { useContext } from 'preact/hooks';
import { CodexContext } from './codex-context.ts';

/**
 * The words of a paragraph, in which each first mention of an entry of the codex opens it. Never
 * inside a heading, a label, a button or a summary.
 */
export function Prose({ text, but }: { text: string; but?: string }) {
  const codex = useContext(CodexContext);
  if (codex === null) return <>{text}</>;
  return (
    <>
      {codex.cut(text, but).map(({ text: part, entry }, at) =>
        entry === null ? (
          part
        ) : (
          <button
            key={at}
            type="button"
            class="mention"
            aria-haspopup="dialog"
            onClick={() => codex.open(entry)}
          >
            {part}
          </button>
        ),
      )}
    </>
  );
}
