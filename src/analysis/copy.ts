/** A copy of plain data that shares nothing with it. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy: T = Array.isArray(value) ? Object.assign([], value) : Object.assign({}, value);
  for (const key in copy) copy[key] = copyOf(copy[key]);
  return copy;
}
