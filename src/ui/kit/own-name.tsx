import type { OwnNameModel } from '../../presenter/names.ts';

/** A country as its own people write it, in the letters of its language. */
export function OwnName({ own }: { own: OwnNameModel | null }) {
  if (own === null) return null;
  return (
    <span class="soft small" lang={own.language}>
      {own.text}
    </span>
  );
}
