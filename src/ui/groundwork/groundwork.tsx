import { useSignal } from '@preact/signals';
import { noAct } from '../../presenter/groundwork.ts';
import type { ActChoice, GroundworkModel } from '../../presenter/groundwork.ts';
import type { LadderChoice, LadderEntry, LadderModel } from '../../presenter/ladder.ts';
import type { PromisesModel } from '../../presenter/promises.ts';
import { useAdvised } from '../kit/advised.ts';
import { Card } from '../kit/card.tsx';
import { EvidenceLegend } from '../kit/evidence-mark.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { Promises } from '../promises/promises.tsx';
import { ActDetail } from './act-detail.tsx';
import { Acts } from './acts.tsx';
import { Doors } from './doors.tsx';
import { CapitalBeads, House } from './house.tsx';
import { StepByStep } from './step-by-step.tsx';
import { useMedia } from './wide.ts';
import '../convening/frame.css';
import './groundwork.css';

interface GroundworkProps {
  frame: Frame;
  /** The page for an act that is being thought about. */
  modelFor: (choice: ActChoice) => GroundworkModel;
  /** A choice that was advised and is to be taken over: an act, or a step to ask for. */
  advised: { readonly act: ActChoice | null; readonly step: LadderChoice | null } | null;
  /** The choice with a capital added or taken away. */
  withTarget: (choice: ActChoice, party: string) => ActChoice;
  steps: Stepping;
  promises: PromisesModel | null;
}

/** Graduated steps between two capitals, which open from a card of their own. */
interface Stepping {
  entry: LadderEntry;
  first: LadderChoice;
  modelFor: (choice: LadderChoice) => LadderModel;
  withParty: (choice: LadderChoice, party: string) => LadderChoice;
}

/** What the host does between meetings: act, capital, done. */
export function GroundworkScreen(props: GroundworkProps) {
  const { frame, modelFor, withTarget, steps } = props;
  const t = useText();
  const choice = useSignal<ActChoice>(noAct);
  const stepping = useSignal<LadderChoice | null>(null);
  useAdvised(props.advised, ({ act, step }) => {
    choice.value = act ?? noAct;
    stepping.value = step;
  });
  const roomy = useMedia('(min-width: 900px)');
  const model = modelFor(choice.value);
  const ladder = stepping.value === null ? null : steps.modelFor(stepping.value);
  const sentence = ladder === null || ladder.sentence === '' ? model.sentence : ladder.sentence;
  const change = (to: Partial<LadderChoice>) => {
    if (stepping.value !== null) stepping.value = { ...stepping.value, ...to };
  };
  const detail =
    ladder !== null ? (
      <StepByStep
        model={ladder}
        onParty={(party) => {
          if (stepping.value !== null) stepping.value = steps.withParty(stepping.value, party);
        }}
        onChange={change}
        onAsk={frame.send}
      />
    ) : model.detail === null ? (
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
          sentence={sentence}
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
              steps={steps.entry}
              stepping={ladder !== null}
              onStep={() => {
                choice.value = noAct;
                stepping.value = steps.first;
              }}
              onChoose={(act) => {
                stepping.value = null;
                choice.value = { act, target: null, partner: null };
              }}
              detail={roomy ? null : detail}
            />
          </div>
          {roomy ? <div class="groundwork-detail">{detail}</div> : null}
          <div class="house stack">
            <House house={model.house} />
            {props.promises === null ? null : (
              <Card title={t('promises.title')}>
                <Promises promises={props.promises} most={2} />
              </Card>
            )}
            {roomy && model.detail === null && ladder === null ? null : (
              <Doors doors={model.doors} />
            )}
          </div>
          <EvidenceLegend />
        </div>
      </div>
      <LiveRegion text={sentence} />
    </Shell>
  );
}
