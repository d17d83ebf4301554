import { Button } from '../kit/button.tsx';
import { useText } from '../kit/text.ts';

/** What a note for teachers is about. */
export const teachingKinds = ['aim', 'before', 'after', 'care'] as const;
type TeachingKind = (typeof teachingKinds)[number];

/** What the title tells of a scenario before it is begun. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly lesson: string;
  readonly minutes: number;
  readonly difficulty: 'first' | 'easy' | 'medium' | 'hard';
  readonly notes: readonly { readonly kind: TeachingKind; readonly text: string }[];
}

interface ShelfProps {
  scenarios: readonly ScenarioCard[];
  begin: (scenario: string) => void;
}

/** Every scenario with its lesson and its length, and notes for teachers. */
export function ScenarioShelf({ scenarios, begin }: ShelfProps) {
  const t = useText();
  return (
    <details class="title-shelf">
      <summary class="button">{t('title.scenarios')}</summary>
      <ul>
        {scenarios.map(({ id, title, lesson, minutes, difficulty, notes }) => (
          <li key={id} class="stack-tight">
            <Button kind="quiet" onPress={() => begin(id)}>
              {title}
            </Button>
            <p class="small soft">
              {t('title.scenario.length', { minutes, difficulty: t(`difficulty.${difficulty}`) })}
            </p>
            <p class="small">{lesson}</p>
            {notes.length === 0 ? null : (
              <details class="more">
                <summary class="small">
                  {t('title.teaching')}
                  <span class="only-heard">, {title}</span>
                </summary>
                <div class="stack-tight">
                  {notes.map(({ kind, text }) => (
                    <p key={kind} class="small">
                      <b>{t(`title.teaching.${kind}`)}</b> {text}
                    </p>
                  ))}
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
