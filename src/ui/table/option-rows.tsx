import type { OptionChoice } from '../../presenter/table-choices.ts';
import type { MeansChoice } from '../../presenter/table-means.ts';
import { Group } from './choice-group.tsx';
import { Depth } from './depth.tsx';

/** What can be done on an item, the deepest last. */
export function Options(props: {
  label: string;
  choices: readonly OptionChoice[];
  onChoose: (option: string) => void;
}) {
  const depths = props.choices.map(({ depth }) => depth);
  const deepest = new Set(depths).size > 1 ? Math.max(...depths) : 0;
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
      <Depth depth={depth} of={props.deepest} />
      <span class="option-name">{name}</span>
      <span class="option-note">{unavailable ?? note}</span>
    </label>
  );
}

/** What the host has to give; what it cannot pay stays in sight and says so. */
export function MeansRows(props: {
  label: string;
  choices: readonly MeansChoice[];
  onChoose: (means: string) => void;
}) {
  const chosen = props.choices.find((choice) => choice.chosen);
  return (
    <>
      <Group label={props.label} class="option-rows">
        {props.choices.map(({ means, name, note, chosen: isChosen, unavailable }) => (
          <label
            key={means}
            class={`option-row means-row pick eases ${unavailable === null ? '' : 'unavailable'}`}
          >
            <input
              type="radio"
              name="table-means"
              value={means}
              checked={isChosen}
              aria-disabled={unavailable === null ? undefined : 'true'}
              onChange={(event) => {
                // The model decides what is chosen; what is too dear springs back.
                if (unavailable === null) props.onChoose(means);
                else event.currentTarget.checked = isChosen;
              }}
            />
            <span class="option-name">{name}</span>
            <span class="option-note">{unavailable ?? note}</span>
          </label>
        ))}
      </Group>
      {chosen === undefined ? null : <p class="small soft">{chosen.blurb}</p>}
    </>
  );
}
