import type { ComponentChildren } from 'preact';
import type { ChoicesModel, ItemChoice, PartyChoice } from '../../presenter/table-choices.ts';
import type { SettledDraft } from '../../presenter/table-draft.ts';
import type { Clause } from '../../model/table.ts';
import { Flag } from '../kit/flag.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import type { ChangeDraft } from './change-draft.ts';
import { Group } from './choice-group.tsx';
import { MeansRows, Options } from './option-rows.tsx';

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
          label={model.parties.label}
          labelled={model.others !== null}
          group="table-party"
          choices={model.parties.choices}
          onChoose={(party) =>
            change(model.others === null ? { party, item: null, option: null } : { party })
          }
        />
      )}
      {model.others === null ? null : (
        <Parties
          label={model.others.label}
          labelled
          group="table-to"
          choices={model.others.choices}
          onChoose={(to) => change({ to })}
        />
      )}
      {model.means === null ? null : (
        <MeansRows
          label={t('table.choose.offer.means')}
          choices={model.means}
          onChoose={(means) => change({ means })}
        />
      )}
      {model.paces === null ? null : (
        <Segments
          label={t('table.choose.pace')}
          group="table-pace"
          options={model.paces.map(({ pace, name }) => ({ value: pace, text: name }))}
          chosen={draft.pace}
          onChoose={(pace) => change({ pace })}
        />
      )}
      {model.authors === null ? null : (
        <Parties
          label={t('table.choose.author')}
          group="table-author"
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
      {model.shade === null ? null : (
        <label class="shade pick eases">
          <input
            type="checkbox"
            checked={draft.shaded}
            onChange={(event) => change({ shaded: event.currentTarget.checked })}
          />
          <b>{model.shade.name}</b>
          <span class="small soft">{model.shade.price}</span>
        </label>
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

function Parties(props: {
  label: string;
  /** Whether the label stands above the tiles: where two groups could be mistaken. */
  labelled?: boolean;
  group: string;
  choices: readonly PartyChoice[];
  onChoose: (party: string) => void;
}) {
  const chosen = props.choices.find((choice) => choice.chosen);
  return (
    <>
      {props.labelled === true ? (
        <p class="choice-label" aria-hidden="true">
          {props.label}
        </p>
      ) : null}
      <Group label={props.label} class="party-tiles">
        {props.choices.map(({ party, flag, name, chosen: isChosen, note }) => (
          <label key={party} class="party-tile pick eases" title={note}>
            <input
              type="radio"
              name={props.group}
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

/** The clauses, one of which is chosen. */
export function Items({
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
