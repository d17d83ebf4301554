type Key = string | number;

/** A text of JSON as a person would lay it out, and where in it each key or entry begins. */
export function printed(value: unknown): { text: string; places: Map<string, number> } {
  const places = new Map<string, number>([['', 0]]);
  let text = '';
  const write = (inner: unknown, path: readonly Key[], indent: string): void => {
    if (typeof inner !== 'object' || inner === null) {
      text += JSON.stringify(inner);
      return;
    }
    const list = Array.isArray(inner);
    text += list ? '[' : '{';
    const entries = Object.entries(inner).filter(([, entry]) => entry !== undefined);
    for (const [index, [key, entry]] of entries.entries()) {
      text += `${index === 0 ? '' : ','}\n${indent}  `;
      places.set([...path, key].join('.'), text.length);
      if (!list) text += `${JSON.stringify(key)}: `;
      write(entry, [...path, key], `${indent}  `);
    }
    text += `\n${indent}${list ? ']' : '}'}`;
  };
  write(value, [], '');
  return { text, places };
}
