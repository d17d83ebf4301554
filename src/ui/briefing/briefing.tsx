import type { BriefingModel, IncidentModel } from '../../presenter/briefing.ts';
import type { PromisesModel } from '../../presenter/promises.ts';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icons.ts';
import { MovedList } from '../kit/moved-list.tsx';
import { Officials } from './officials.tsx';
import { Request } from './request.tsx';
import { Readings } from '../kit/readings.tsx';
import { Relations } from '../kit/relations.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { VerdictLine } from '../kit/verdict.tsx';
import { Promises } from '../promises/promises.tsx';
import { Prose } from '../kit/prose.tsx';
import './briefing.css';

/** The season turns: what happened, who read it how, what moved. */
export function BriefingScreen(props: {
  frame: Frame;
  model: BriefingModel;
  promises: PromisesModel | null;
}) {
  const { frame, model, promises } = props;
  const t = useText();
  return (
    <Shell
      layout="over-map"
      title={t('join.label', { what: t('briefing.screen'), said: model.title })}
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
      <div class="stack briefing">
        <header>
          <p class="tiny soft">{t('briefing.screen')}</p>
          <h2 class="sheet-title">{model.title}</h2>
          {model.intro === '' ? null : (
            <p class="briefing-intro">
              <Prose text={model.intro} />
            </p>
          )}
          <p class="briefing-lead">
            <Prose text={model.lead} />
          </p>
        </header>
        {model.incidents.map((incident) => (
          <IncidentCard
            key={incident.id}
            incident={incident}
            onAnswer={(answer) =>
              frame.send({
                seat: frame.seat,
                type: 'answerRequest',
                incident: incident.id,
                answer,
              })
            }
          />
        ))}
        <Noted title={t('briefing.tells')} lines={model.tells} icon="eye" />
        <Noted title={t('briefing.steps')} lines={model.steps} icon="footprints" />
        {model.house.length === 0 ? null : (
          <section>
            <h3>{t('briefing.house')}</h3>
            {model.house.map((verdict) => (
              <VerdictLine key={verdict.text} verdict={verdict} />
            ))}
          </section>
        )}
        {promises === null ? null : (
          <section>
            <h3>{t('promises.title')}</h3>
            <Promises promises={promises} most={3} />
          </section>
        )}
        {model.between.length === 0 ? null : (
          <details class="more">
            <summary>
              <span class="serif strong">{t('briefing.between')}</span>
            </summary>
            <MovedList moved={model.between} most={4} />
          </details>
        )}
        <Relations relations={model.relations} />
        <Officials officials={model.officials} />
      </div>
    </Shell>
  );
}

function IncidentCard({
  incident,
  onAnswer,
}: {
  incident: IncidentModel;
  onAnswer: (answer: string) => void;
}) {
  const t = useText();
  return (
    <article class="incident">
      <header>
        <h3>{incident.title}</h3>
        <p class="tiny soft row row-wrap">
          {incident.origin}
          {incident.evidence === null ? null : <EvidenceMark evidence={incident.evidence} />}
        </p>
      </header>
      <p>
        <Prose text={incident.text} />
      </p>
      <Readings readings={incident.readings} />
      {incident.request === null ? null : (
        <Request request={incident.request} onAnswer={onAnswer} />
      )}
      {incident.moved.length === 0 ? null : (
        <details class="more">
          <summary>{t('moved.title')}</summary>
          <MovedList moved={incident.moved} />
        </details>
      )}
    </article>
  );
}

/** What is worth a line each: whom it is about, and what. */
function Noted(props: { title: string; lines: BriefingModel['tells']; icon: IconName }) {
  const { title, lines, icon } = props;
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="readings">
        {lines.map(({ flag, sentence }) => (
          <li key={sentence} class="small mixed">
            <Flag flag={flag} size={20} />
            <span>{sentence}</span>
            <Icon name={icon} size="14px" />
          </li>
        ))}
      </ul>
    </section>
  );
}
