import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { TextCard } from '../../presenter/debrief-card.ts';
import type { DebriefDraft } from '../../presenter/debrief-context.ts';
import type { MandatesModel } from '../../presenter/debrief-mandates.ts';
import type { DebriefModel } from '../../presenter/debrief.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import { Accounts } from './accounts.tsx';
import './debrief.css';
import { LeftOver } from './left-over.tsx';
import { Mandates } from './mandates.tsx';
import { Signers } from './signers.tsx';
import { Space } from './space.tsx';
import { Texts } from './texts.tsx';
import { ZoneCard } from './zone-card.tsx';

export interface Teaching {
  readonly modelFor: (draft: DebriefDraft) => MandatesModel;
  readonly csv: (draft: DebriefDraft) => void;
  readonly json: (draft: DebriefDraft) => void;
}

interface PossibleProps {
  /** Where the reader begins; another meeting is another screen. */
  first: DebriefDraft;
  modelFor: (draft: DebriefDraft) => DebriefModel;
  cardFor: (draft: DebriefDraft, deal: number) => TextCard;
  /** The text that is told first. */
  told: number | null;
  /** The meetings to choose from. */
  meetings: readonly { readonly value: string; readonly text: string }[];
  chosen: string;
  onMeeting: (meeting: string) => void;
  /** Null while mandates are secret. */
  teaching: Teaching | null;
}

/** What was possible at a meeting: the talks measured by all that could have been signed. */
export function Possible(props: PossibleProps) {
  const { modelFor, cardFor, teaching } = props;
  const t = useText();
  const draft = useSignal(props.first);
  const deal = useSignal(props.told);
  const open = useSignal(false);
  const model = useMemo(() => modelFor(draft.value), [modelFor, draft.value]);
  const change = (changed: Partial<DebriefDraft>) => {
    draft.value = { ...draft.value, ...changed };
    if (changed.moment !== undefined) deal.value = null;
  };
  const pick = (picked: number) => {
    deal.value = picked;
  };
  const card = deal.value === null ? null : cardFor(draft.value, deal.value);
  return (
    <div class="debrief">
      <Head {...props} model={model} />
      {teaching === null ? null : (
        <Segments
          label={t('debrief.view')}
          group="debrief-view"
          options={[
            { value: 'player', text: t('debrief.view.player') },
            { value: 'teacher', text: t('debrief.view.teacher') },
          ]}
          chosen={open.value ? 'teacher' : 'player'}
          onChoose={(value) => {
            open.value = value === 'teacher';
          }}
        />
      )}
      {teaching !== null && open.value ? (
        <Mandates model={teaching.modelFor(draft.value)}>
          <Button icon="download" onPress={() => teaching.csv(draft.value)}>
            {t('debrief.download.csv')}
          </Button>
          <Button icon="download" onPress={() => teaching.json(draft.value)}>
            {t('debrief.download.json')}
          </Button>
        </Mandates>
      ) : null}
      <div class="debrief-pair">
        <Accounts model={model.accounts} exact={model.exact} />
        <div class="stack">
          <Signers model={model.signers} />
          <LeftOver model={model.left} onPick={pick} />
        </div>
      </div>
      <ZoneCard model={model} draft={draft.value} card={card} change={change} pick={pick} />
      <div class={model.picture.axes.length < 3 ? '' : 'debrief-pair'}>
        {model.picture.axes.length < 3 ? null : (
          <Space model={model} draft={draft.value} change={change} deal={deal.value} />
        )}
        <Words words={model.words} />
      </div>
      <Texts model={model} draft={draft.value} change={change} deal={deal.value} pick={pick} />
    </div>
  );
}

function Head(props: PossibleProps & { model: DebriefModel }) {
  const t = useText();
  const { model, meetings, chosen, onMeeting } = props;
  return (
    <header class="debrief-head">
      <div>
        <h2 class="debrief-title">{t('debrief.title')}</h2>
        {meetings.length < 2 ? (
          <p class="small soft">{model.place}</p>
        ) : (
          <p class="debrief-meeting small">
            <label>
              {t('debrief.meeting')}{' '}
              <select value={chosen} onChange={(event) => onMeeting(event.currentTarget.value)}>
                {meetings.map(({ value, text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
            <span class="soft">{model.place}</span>
          </p>
        )}
        <p class="debrief-sentence">{model.result.sentence}</p>
        {model.result.lines.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
      </div>
      <aside class="debrief-eyes small">
        <p>{model.eyes}</p>
        <p>{t('debrief.invented.long')}</p>
      </aside>
    </header>
  );
}

function Words({ words }: { words: DebriefModel['words'] }) {
  const t = useText();
  return (
    <Card title={t('debrief.words')}>
      <dl class="debrief-words small">
        {words.map(({ term, gloss }) => (
          <div key={term}>
            <dt class="strong">{term}</dt>
            <dd>{gloss}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
