import type { ComponentChildren } from 'preact';
import type { EndingModel, MeasureRow, MeetingRow } from '../../presenter/ending.ts';
import type { EpilogueModel } from '../../presenter/epilogue.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Flag } from '../kit/flag.tsx';
import { FootBar, type FootAction } from '../kit/foot-bar.tsx';
import { ReasonLine } from '../kit/reason-line.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { FiveYearsOn } from './epilogue.tsx';
import { Prose } from '../kit/prose.tsx';
import './ending.css';

export interface EndingActions {
  /** What could have been signed at the tables of this game. */
  readonly debrief: () => void;
  /** The same game on the stage, step by step. */
  readonly watch: () => void;
  readonly share: () => void;
  readonly download: () => void;
  readonly title: () => void;
}

/** How it ended, what was measured, what moved most, and what was held. */
export function EndingScreen(props: {
  frame: Frame;
  model: EndingModel;
  actions: EndingActions;
  /** Ways to begin anew, the first to be preferred. */
  again: readonly [FootAction, ...FootAction[]];
  seed: string;
  after: EpilogueModel | null;
  /** Whether it would have ended so under other rules. */
  otherRules: ComponentChildren;
}) {
  const t = useText();
  const { frame, model, actions, again, seed, after, otherRules } = props;
  const [first, ...others] = again;
  return (
    <Shell
      layout="on-paper"
      title={model.title}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={model.sentence}
          primary={{ ...first, icon: 'play' }}
          others={[...others, { label: t('ending.title'), onPress: actions.title }]}
        />
      }
    >
      <div class="ending stack">
        <header class="ending-head">
          <div>
            <h2 class="ending-title">{model.title}</h2>
            <p class="ending-text">
              <Prose text={model.text} />
            </p>
            <p class="row row-wrap ending-debrief">
              <Button icon="scale" onPress={actions.debrief}>
                {t('story.open')}
              </Button>
              <Button icon="history" onPress={actions.watch}>
                {t('ending.watch')}
              </Button>
              <Button icon="link" onPress={actions.share}>
                {t('theatre.share')}
              </Button>
            </p>
          </div>
          <dl class="ending-facts">
            {model.facts.map(({ value, label }) => (
              <div key={label}>
                <dd>{value}</dd>
                <dt class="small">{label}</dt>
              </div>
            ))}
          </dl>
        </header>
        <div class="ending-cards">
          <Measures rows={model.measures} />
          {model.causes.length === 0 ? null : <Causes causes={model.causes} />}
          <Meetings rows={model.meetings} />
          {after === null ? null : <FiveYearsOn model={after} />}
          {otherRules}
        </div>
        <p class="row row-wrap">
          <Button icon="download" onPress={actions.download}>
            {t('ending.download')}
          </Button>
          <span class="small soft number">{t('ending.seed', { seed })}</span>
        </p>
      </div>
    </Shell>
  );
}

function Measures({ rows }: { rows: readonly MeasureRow[] }) {
  const t = useText();
  return (
    <Card title={t('ending.measures')}>
      <table class="ending-table">
        <thead>
          <tr>
            <th scope="col">{t('ending.measure')}</th>
            <th scope="col">{t('ending.start')}</th>
            <th scope="col">{t('ending.end')}</th>
            <th scope="col">{t('ending.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, start, end, change, sign }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="number">{start}</td>
              <td class="number strong">{end}</td>
              <td class={`number ${sign === 'plus' ? 'good' : sign === 'minus' ? 'bad' : ''}`}>
                {change}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Causes({ causes }: { causes: EndingModel['causes'] }) {
  const t = useText();
  return (
    <Card title={t('ending.causes')} note={t('ending.causes.note')}>
      <ul class="ending-causes">
        {causes.map(({ score, reason }) => (
          <li key={`${score} ${reason.sentence}`}>
            <span class="small strong">{score}</span>
            <div class={`reason ${reason.sign}`}>
              <ReasonLine reason={reason} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Meetings({ rows }: { rows: readonly MeetingRow[] }) {
  const t = useText();
  return (
    <Card title={t('ending.meetings')} class="ending-wide ending-meetings">
      {rows.length === 0 ? <p class="soft">{t('ending.meetings.none')}</p> : null}
      <ol>
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <b class="serif">{row.place}</b>
              <p class="small soft">
                {row.date} · {row.profile}
              </p>
            </div>
            <p class="row row-wrap flags-near">
              {row.came.map((flag) => (
                <Flag key={flag.name} flag={flag} size={22} named />
              ))}
              {row.stayedAway.map((flag) => (
                <span key={flag.name} class="stayed">
                  <Flag
                    flag={{
                      ...flag,
                      name: t('join.items', { before: flag.name, next: t('aftermath.stayed') }),
                    }}
                    size={22}
                    named
                  />
                </span>
              ))}
            </p>
            <p class="small strong">{row.outcome}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
