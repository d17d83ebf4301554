import { Button } from '../kit/button.tsx';
import { useText } from '../kit/text.ts';

interface ErrorProps {
  /** Null where no game is kept. */
  onSave: (() => void) | null;
  onReload: () => void;
}

/** A fault of ours, in plain words, with a way to keep the game. */
export function ErrorScreen({ onSave, onReload }: ErrorProps) {
  const t = useText();
  return (
    <main class="main" id="main">
      <section class="card stack" role="alert">
        <h1>{t('error.title')}</h1>
        <p>{t('error.text')}</p>
        <div class="row row-wrap">
          {onSave === null ? null : (
            <Button icon="download" onPress={onSave}>
              {t('error.save')}
            </Button>
          )}
          <Button kind="primary" icon="rotate-ccw" onPress={onReload}>
            {t('error.reload')}
          </Button>
        </div>
      </section>
    </main>
  );
}
