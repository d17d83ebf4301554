interface SegmentsProps<T extends string> {
  label: string;
  group: string;
  options: readonly { readonly value: T; readonly text: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of a few, side by side: a radio group with one tab stop and arrows inside. */
export function Segments<T extends string>({
  label,
  group,
  options,
  chosen,
  onChoose,
}: SegmentsProps<T>) {
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
