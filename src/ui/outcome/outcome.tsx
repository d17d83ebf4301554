import type { ImproveDraft, ImproveModel } from '../../presenter/outcome-improve.ts';
import type { OutcomeModel } from '../../presenter/outcome.ts';
import type { PromisesModel } from '../../presenter/promises.ts';
import { Button } from '../kit/button.tsx';
import { Flag } from '../kit/flag.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { Icon } from '../kit/icon.tsx';
import { MovedList } from '../kit/moved-list.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { Promises } from '../promises/promises.tsx';
import { Clauses } from './clauses.tsx';
import { Improve } from './improve.tsx';
import { Prose } from '../kit/prose.tsx';
import './outcome.css';
import '../table/moves.css';

/** What came of the meeting: the word for it, the text, who stands behind it, what moved and why. */
export function OutcomeScreen(props: {
  frame: Frame;
  model: OutcomeModel;
  /** What the text obliges to; null where it obliges nobody. */
  promises: PromisesModel | null;
  improveFor: (draft: ImproveDraft) => ImproveModel | null;
  /** Opens what could have been signed; null where nobody sat down. */
  onDebrief: (() => void) | null;
  /** A change that was advised and is to be taken over. */
  advised: ImproveDraft | null;
}) {
  const { frame, model, promises, improveFor, onDebrief, advised } = props;
  const t = useText();
  return (
    <Shell
      layout="over-map"
      title={t('join.label', { what: t('outcome.screen'), said: model.title })}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={model.sentence}
          primary={{
            label: model.next,
            onPress: () => frame.send({ seat: frame.seat, type: 'proceed' }),
          }}
        />
      }
    >
      <div class="stack outcome">
        <header>
          <p class="tiny soft">{model.place}</p>
          <h2 class="sheet-title">{model.title}</h2>
          <p class="briefing-lead">
            <Prose text={model.note} />
          </p>
        </header>
        <Groups groups={model.groups} />
        {onDebrief === null ? null : (
          <p class="row">
            <Button icon="scale" onPress={onDebrief}>
              {t('debrief.open.now')}
            </Button>
          </p>
        )}
        {model.tell === null ? null : (
          <TellButton
            tell={model.tell}
            onTell={() => frame.send({ seat: frame.seat, type: 'announce' })}
          />
        )}
        {model.spoilers.length === 0 ? null : <Spoilers spoilers={model.spoilers} />}
        <section>
          <h3>{t('moved.title')}</h3>
          <MovedList moved={model.moved} most={4} />
        </section>
        {promises === null ? null : (
          <section>
            <h3>{t('promises.title')}</h3>
            <Promises promises={promises} />
          </section>
        )}
        {model.clauses.length === 0 ? null : (
          <section>
            <h3>{t('outcome.text')}</h3>
            <Clauses clauses={model.clauses} />
          </section>
        )}
        {model.improvement === null ? null : (
          <p class={`turn ${model.improvement.accepted ? 'calm' : ''}`}>
            <Icon name={model.improvement.accepted ? 'circle-check' : 'info'} />
            <span>
              <Prose text={model.improvement.sentence} />
            </span>
          </p>
        )}
        <Improve frame={frame} improveFor={improveFor} advised={advised} />
      </div>
    </Shell>
  );
}

/** Who may work against the text, why, and what would answer it. */
function Spoilers({ spoilers }: { spoilers: OutcomeModel['spoilers'] }) {
  const t = useText();
  return (
    <section>
      <h3>{t('outcome.spoilers')}</h3>
      {spoilers.map(({ key, flag, sentence, odds, reasons, remedy }) => (
        <details key={key} class="more outcome-spoiler">
          <summary>
            <Flag flag={flag} size={20} /> {sentence} <span class="tiny soft">({odds})</span>
          </summary>
          <ReasonList reasons={reasons} />
          <p class="small">
            <Prose text={remedy} />
          </p>
        </details>
      ))}
    </section>
  );
}

/** A quiet result can be told: it binds harder then, and the lights grow. */
export function TellButton(props: { tell: NonNullable<OutcomeModel['tell']>; onTell: () => void }) {
  return (
    <div class="turn">
      <Icon name="megaphone" />
      <span>{props.tell.note}</span>
      <Button tight onPress={props.onTell}>
        {props.tell.label}
      </Button>
    </div>
  );
}

function Groups({ groups }: { groups: OutcomeModel['groups'] }) {
  return (
    <dl class="guest-groups">
      {groups.map(({ label, flags }) => (
        <div key={label}>
          <dt class="small soft">{label}</dt>
          <dd>
            {flags.map((flag) => (
              <span key={flag.name} class="row small">
                <Flag flag={flag} size={22} />
                {flag.name}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
