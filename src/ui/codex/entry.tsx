import { useEffect, useRef } from 'preact/hooks';
import type { CodexPage } from '../../presenter/codex.ts';
import { Button } from '../kit/button.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { More } from '../kit/more.tsx';
import { OwnName } from '../kit/own-name.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';

interface EntryProps {
  page: CodexPage;
  /** Name of the entry that was read before; null where it was opened at once. */
  before: string | null;
  onBack: () => void;
  onAll: () => void;
  onRead: (id: string) => void;
}

/** One entry: what it is, how the game plays it, what that rests on, and where to read on. */
export function Entry({ page, before, onBack, onAll, onRead }: EntryProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('dialog')?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { id, name, kind, flag, own, paragraphs, facts, game, met, rules, sources, see } = page;
  return (
    <article class="codex-entry">
      <p class="row row-wrap codex-way">
        {before === null ? null : (
          <Button tight kind="quiet" icon="chevron-left" onPress={onBack}>
            {t('codex.back', { name: before })}
          </Button>
        )}
        <Button tight kind="quiet" icon="library" onPress={onAll}>
          {t('codex.all')}
        </Button>
      </p>
      <header class="row">
        {flag === null ? null : <Flag flag={flag} size={40} />}
        <div>
          <p class="tiny soft">{kind}</p>
          <h3 ref={heading} tabIndex={-1}>
            {name}
          </h3>
          <OwnName own={own} />
        </div>
      </header>
      {paragraphs.map((text) => (
        <p key={text} class="codex-words">
          <Prose text={text} but={id} />
        </p>
      ))}
      {game === '' && met.length === 0 ? null : (
        <section class="codex-game">
          <h4>{t('codex.game')}</h4>
          {game === '' ? null : (
            <p>
              <Prose text={game} but={id} />
            </p>
          )}
          {met.map((line) => (
            <p key={line} class="small soft">
              {line}
            </p>
          ))}
          {rules.length === 0 ? null : <Rules rules={rules} />}
        </section>
      )}
      {facts.length === 0 ? null : <Facts facts={facts} />}
      {sources.length === 0 ? null : (
        <section>
          <h4>{t('codex.sources')}</h4>
          <p class="row row-wrap">
            {sources.map((evidence) => (
              <EvidenceMark key={evidence.source} evidence={evidence} />
            ))}
          </p>
        </section>
      )}
      {see.length === 0 ? null : (
        <nav aria-label={t('codex.see')}>
          <h4>{t('codex.see')}</h4>
          <ul class="row row-wrap">
            {see.map((other) => (
              <li key={other.id}>
                <Button tight onPress={() => onRead(other.id)}>
                  {other.name}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
}

function Facts({ facts }: { facts: CodexPage['facts'] }) {
  return (
    <dl class="codex-facts small">
      {facts.map(({ label, lines }) => (
        <div key={label}>
          <dt class="soft">{label}</dt>
          {lines.map(({ text, evidence }) => (
            <dd key={text} class="row">
              <span>{text}</span>
              {evidence === null ? null : <EvidenceMark evidence={evidence} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The numbers that play it, each with what it rests on. */
function Rules({ rules }: { rules: CodexPage['rules'] }) {
  const t = useText();
  return (
    <More
      summary={t('codex.rules')}
      of={() => (
        <>
          <p class="tiny soft">{t('codex.rules.note')}</p>
          <ul class="codex-rules small">
            {rules.map(({ id, note, amount, evidence }) => (
              <li key={id}>
                <b class="number">{amount}</b>
                <span>{note}</span>
                {evidence === null ? null : <EvidenceMark evidence={evidence} />}
              </li>
            ))}
          </ul>
        </>
      )}
    />
  );
}
