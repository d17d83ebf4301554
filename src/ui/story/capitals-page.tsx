import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { CapitalModel } from '../../presenter/story-capitals.ts';
import type { PartyId } from '../../model/ids.ts';
import type { FlagModel } from '../../presenter/names.ts';
import { AboutParty } from '../kit/about-party.tsx';
import { Card } from '../kit/card.tsx';
import { Flag } from '../kit/flag.tsx';
import { OwnName } from '../kit/own-name.tsx';
import { PrintingContext } from '../kit/printing.ts';
import { ReasonList } from '../kit/reason-line.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { useText } from '../kit/text.ts';
import { SeekButton } from '../kit/seek.tsx';
import { Prose } from '../kit/prose.tsx';

interface CapitalsPageProps {
  seats: readonly { readonly id: PartyId; readonly flag: FlagModel }[];
  first: PartyId;
  modelFor: (seat: PartyId) => CapitalModel;
}

/** The same months, told from each capital. */
export function CapitalsPage({ seats, first, modelFor }: CapitalsPageProps) {
  const t = useText();
  const chosen = useSignal(first);
  const printing = useContext(PrintingContext);
  return (
    <Card title={t('capitals.title')} note={t('capitals.note')}>
      <Tabs
        label={t('capitals.choose')}
        tabs={seats.map(({ id, flag }) => ({
          value: id,
          text: (
            <>
              <Flag flag={flag} size={20} />
              {flag.name}
            </>
          ),
        }))}
        chosen={chosen.value}
        onChoose={(seat) => {
          chosen.value = seat;
        }}
        pageOf={(seat) => <Tale model={modelFor(seat)} seat={seat} />}
        all={printing}
      />
    </Card>
  );
}

function Tale({ model, seat }: { model: CapitalModel; seat: PartyId }) {
  const t = useText();
  return (
    <article class="story-tale">
      <div class="row">
        <h3>{model.title}</h3>
        <AboutParty party={seat} name={model.flag.name} />
      </div>
      <OwnName own={model.own} />
      <div class="story-tale-words serif">
        <p>
          <Prose text={model.opening} />
        </p>
        {model.paragraphs.map((text) => (
          <p key={text}>
            <Prose text={text} />
          </p>
        ))}
      </div>
      <div class="story-tale-parts">
        <section>
          <h4>{model.reasonsTitle}</h4>
          <ReasonList reasons={model.reasons} />
        </section>
        <section>
          {model.never.map(({ title, lines }) => (
            <div key={title} class="story-never">
              <h4>{title}</h4>
              <ul class="small">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      </div>
      <details class="more">
        <summary>{t('capitals.seen')}</summary>
        <p class="tiny soft">{t('capitals.seen.note')}</p>
        {model.seen.map(({ round, lines }) => (
          <section key={round} class="story-seen small">
            <h4>{round}</h4>
            <ul>
              {lines.map(({ step, text }, at) => (
                <li key={`${step} ${at}`}>
                  <span>{text}</span>
                  <SeekButton step={step} what={text} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </article>
  );
}
