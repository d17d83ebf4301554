/** A seed short enough to be passed on by word of mouth. */
export function freshSeed(): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(drawn % 1_000_000);
}
