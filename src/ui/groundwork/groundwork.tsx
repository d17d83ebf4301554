import { useSignal } from '@preact/signals';
import { noAct } from '../../presenter/groundwork.ts';
import type { ActChoice, GroundworkModel } from '../../presenter/groundwork.ts';
import { EvidenceLegend } from '../kit/evidence-mark.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { ActDetail } from './act-detail.tsx';
import { Acts } from './acts.tsx';
import { Doors } from './doors.tsx';
import { CapitalBeads, House } from './house.tsx';
import { useMedia } from './wide.ts';
import '../convening/frame.css';
import './groundwork.css';

interface GroundworkProps {
  frame: Frame;
  /** The page for an act that is being thought about. */
  modelFor: (choice: ActChoice) => GroundworkModel;
  /** The choice with a capital added or taken away. */
  withTarget: (choice: ActChoice, party: string) => ActChoice;
}

/** What the host does between meetings: act, capital, done. */
export function GroundworkScreen({ frame, modelFor, withTarget }: GroundworkProps) {
  const t = useText();
  const choice = useSignal<ActChoice>(noAct);
  const roomy = useMedia('(min-width: 900px)');
  const model = modelFor(choice.value);
  const detail =
    model.detail === null ? (
      roomy ? (
        <>
          <p class="card act-empty soft">{t('groundwork.choose')}</p>
          <Doors doors={model.doors} />
        </>
      ) : null
    ) : (
      <ActDetail
        detail={model.detail}
        onTarget={(party) => {
          choice.value = withTarget(choice.value, party);
        }}
        onDo={() => {
          const { act, target, partner } = choice.value;
          if (act === null) return;
          choice.value = { act, target: null, partner: null };
          frame.send({ seat: frame.seat, type: 'prepare', groundwork: act, target, partner });
        }}
      />
    );
  return (
    <Shell
      layout="on-paper"
      title={model.title}
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
      <div class="meeting-frame">
        <div class="groundwork">
          <div class="groundwork-acts">
            <div class="card-head">
              <h2 class="sheet-title">{model.title}</h2>
              <p class="capital-now" title={model.house.capital.label}>
                <CapitalBeads capital={model.house.capital} />
                <span class="number">{model.house.capital.text}</span>
                <span class="only-heard">{model.house.capital.label}</span>
              </p>
            </div>
            <Acts
              groups={model.groups}
              onChoose={(act) => {
                choice.value = { act, target: null, partner: null };
              }}
              detail={roomy ? null : detail}
            />
          </div>
          {roomy ? <div class="groundwork-detail">{detail}</div> : null}
          <div class="house stack">
            <House house={model.house} />
            {roomy && model.detail === null ? null : <Doors doors={model.doors} />}
          </div>
          <EvidenceLegend />
        </div>
      </div>
      <LiveRegion text={model.sentence} />
    </Shell>
  );
}
