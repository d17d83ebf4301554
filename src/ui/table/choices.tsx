import type { ComponentChildren } from 'preact';
import type {
  ChoicesModel,
  ItemChoice,
  OptionChoice,
  PartyChoice,
} from '../../presenter/table-choices.ts';
import type { SettledDraft } from '../../presenter/table-draft.ts';
import type { Clause } from '../../model/world.ts';
import { Flag } from '../kit/flag.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import type { ChangeDraft } from './change-draft.ts';

interface ChoicesProps {
  model: ChoicesModel;
  draft: SettledDraft;
  change: ChangeDraft;
  /** What the move does in any case. */
  children: ComponentChildren;
}

/** What the chosen move still asks: whom, which clause, what is done, how it reads. */
export function Choices({ model, draft, change, children }: ChoicesProps) {
  const t = useText();
  /** In a draft of one's own a choice changes its clause; otherwise it is the choice itself. */
  const choose = (clause: Partial<Clause>) =>
    change(draft.move === 'table' ? { clauses: rewritten(draft, clause) } : clause);
  return (
    <div class="choices">
      <h3 class="choices-title">{model.title}</h3>
      {children}
      {model.parties === null ? null : (
        <Parties
          label={t('table.choose.party')}
          choices={model.parties}
          onChoose={(party) => change({ party, item: null, option: null })}
        />
      )}
      {model.authors === null ? null : (
        <Parties
          label={t('table.choose.author')}
          choices={model.authors}
          onChoose={(author) => change({ author })}
        />
      )}
      {model.items === null ? null : (
        <Items
          choices={model.items}
          onChoose={(item) => change({ item, option: null, wording: null })}
        />
      )}
      {model.options === null ? null : (
        <Options
          label={t('table.choose.option')}
          choices={model.options}
          onChoose={(option) => choose({ option })}
        />
      )}
      {model.wordings === null ? null : (
        <Segments
          label={t('table.choose.wording')}
          group="table-wording"
          options={model.wordings.map(({ wording, name }) => ({ value: wording, text: name }))}
          chosen={draft.wording}
          onChoose={(wording) => choose({ wording })}
        />
      )}
      {model.reads === null ? null : (
        <p class="choices-reads">
          <span class="only-heard">{t('table.reads')} </span>
          {model.reads}
        </p>
      )}
    </div>
  );
}

function rewritten({ clauses, item }: SettledDraft, change: Partial<Clause>): Clause[] {
  return clauses.map((clause) =>
    clause.item === item ? Object.assign({}, clause, change) : clause,
  );
}

function Group({
  label,
  class: extra,
  children,
}: {
  label: string;
  class: string;
  children: ComponentChildren;
}) {
  return (
    <div role="radiogroup" aria-label={label} class={extra}>
      {children}
    </div>
  );
}

function Parties(props: {
  label: string;
  choices: readonly PartyChoice[];
  onChoose: (party: string) => void;
}) {
  const chosen = props.choices.find((choice) => choice.chosen);
  return (
    <>
      <Group label={props.label} class="party-tiles">
        {props.choices.map(({ party, flag, name, chosen: isChosen, note }) => (
          <label key={party} class="party-tile pick eases" title={note}>
            <input
              type="radio"
              name="table-party"
              value={party}
              checked={isChosen}
              onChange={() => props.onChoose(party)}
            />
            <Flag flag={flag} size={22} />
            <span>{name}</span>
          </label>
        ))}
      </Group>
      {chosen === undefined || chosen.note === '' ? null : <p class="small soft">{chosen.note}</p>}
    </>
  );
}

function Items({
  choices,
  onChoose,
}: {
  choices: readonly ItemChoice[];
  onChoose: (item: string) => void;
}) {
  const t = useText();
  return (
    <Group label={t('table.choose.item')} class="item-tiles">
      {choices.map(({ item, number, name, chosen }) => (
        <label key={item} class="item-tile pick eases">
          <input
            type="radio"
            name="table-item"
            value={item}
            checked={chosen}
            onChange={() => onChoose(item)}
          />
          <b>{number}</b>
          <span>{name}</span>
        </label>
      ))}
    </Group>
  );
}

function Options(props: {
  label: string;
  choices: readonly OptionChoice[];
  onChoose: (option: string) => void;
}) {
  const deepest = Math.max(...props.choices.map(({ depth }) => depth));
  return (
    <Group label={props.label} class="option-rows">
      {props.choices.map((choice) => (
        <OptionRow
          key={choice.option}
          choice={choice}
          deepest={deepest}
          onChoose={props.onChoose}
        />
      ))}
    </Group>
  );
}

function OptionRow(props: {
  choice: OptionChoice;
  deepest: number;
  onChoose: (option: string) => void;
}) {
  const t = useText();
  const { option, name, depth, note, chosen, unavailable } = props.choice;
  return (
    <label class={`option-row pick eases ${unavailable === null ? '' : 'unavailable'}`}>
      <input
        type="radio"
        name="table-option"
        value={option}
        checked={chosen}
        aria-disabled={unavailable === null ? undefined : 'true'}
        onChange={(event) => {
          // The model decides what is chosen; a closed option springs back.
          if (unavailable === null) props.onChoose(option);
          else event.currentTarget.checked = chosen;
        }}
      />
      <span
        class="depth"
        role="img"
        aria-label={t('table.clause.depth', { depth, of: props.deepest })}
      >
        {Array.from({ length: props.deepest }, (_, at) => (
          <i key={at} class={at < depth ? 'full' : ''} />
        ))}
      </span>
      <span class="option-name">{name}</span>
      <span class="option-note">{unavailable ?? note}</span>
    </label>
  );
}
