import { useText } from '../kit/text.ts';

/** How deep a step goes, in little bars; nothing where the steps of an item do not differ (`of` 0). */
export function Depth({ depth, of }: { depth: number; of: number }) {
  const t = useText();
  if (of === 0) return null;
  return (
    <span class="depth" role="img" aria-label={t('table.clause.depth', { depth, of })}>
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={at < depth ? 'full' : ''} />
      ))}
    </span>
  );
}
