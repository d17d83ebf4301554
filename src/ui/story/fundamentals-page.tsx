import { useContext } from 'preact/hooks';
import type { CriterionModel, FundamentalModel } from '../../presenter/story-fundamentals.ts';
import { Card } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { PrintingContext } from '../kit/printing.ts';
import { useText } from '../kit/text.ts';
import { SeekButton } from '../kit/seek.tsx';
import { Prose } from '../kit/prose.tsx';

const LEVELS = [1, 2, 3, 4] as const;

/** The eight fundamentals as a rubric, every line with its evidence from the game. */
export function FundamentalsPage({ model }: { model: readonly FundamentalModel[] }) {
  const t = useText();
  return (
    <Card title={t('fundamentals.title')} note={t('fundamentals.note')}>
      <p class="small story-read">{t('fundamentals.read')}</p>
      <ul class="story-fundamentals">
        {model.map((each) => (
          <li key={each.id}>
            <Fundamental model={each} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Fundamental({ model }: { model: FundamentalModel }) {
  const t = useText();
  const printing = useContext(PrintingContext);
  return (
    <>
      <div class="story-fundamental-head">
        <h3>{model.name}</h3>
        <span class="beads blue" role="img" aria-label={model.levelText}>
          {LEVELS.map((level) => (
            <i key={level} class={`bead ${level <= model.level ? 'solid' : 'hollow'}`} />
          ))}
        </span>
      </div>
      <p class="small soft">
        <Prose text={model.means} />
      </p>
      <ul class="story-criteria small">
        {model.criteria.map((criterion) => (
          <li key={criterion.id} class={criterion.met ? 'met' : 'unmet'}>
            <Icon name={criterion.met ? 'circle-check' : 'minus'} />
            <div>
              <p>
                <b aria-hidden="true">{criterion.name}</b>
                <span class="only-heard">
                  {t('join.label', {
                    what: criterion.name,
                    said: t(criterion.met ? 'fundamentals.met' : 'fundamentals.unmet'),
                  })}
                </span>
              </p>
              <p class="tiny soft number">{criterion.found}</p>
            </div>
          </li>
        ))}
      </ul>
      <details class="more story-evidence" open={printing}>
        <summary>
          {t('fundamentals.evidence')}
          <span class="only-heard">: {model.name}</span>
        </summary>
        <div class="story-evidence-all">
          {model.criteria.map((criterion) => (
            <Evidence key={criterion.id} criterion={criterion} />
          ))}
        </div>
      </details>
    </>
  );
}

function Evidence({ criterion }: { criterion: CriterionModel }) {
  const t = useText();
  return (
    <div class="story-evidence-of small">
      <p class="strong">{criterion.name}</p>
      <p class="tiny soft">{criterion.note}</p>
      {criterion.cases.length === 0 ? (
        <p class="soft">{t('fundamentals.no-evidence')}</p>
      ) : (
        <ul>
          {criterion.cases.map(({ text, good, step }) => (
            <li key={`${step} ${text}`}>
              <span class={good ? 'good' : 'bad'} aria-hidden="true">
                {good ? '+' : '−'}
              </span>
              <span>{text}</span>
              <SeekButton step={step} what={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
