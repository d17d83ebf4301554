export interface SelectChoice<T extends string = string> {
  readonly value: T;
  readonly text: string;
}

/** One of many, by the browser's own list, with its name before it. */
export function Select(props: {
  label: string;
  choices: readonly SelectChoice[];
  value: string;
  onChoose: (value: string) => void;
  class?: string;
}) {
  const { label, choices, value, onChoose } = props;
  return (
    <label class={`select ${props.class ?? ''}`}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
