/** What something costs, as the beads of the bar; the words stand beside it. */
export function Coins({ cost }: { cost: number }) {
  return (
    <span class="coins always" aria-hidden="true">
      {Array.from({ length: Math.ceil(cost) }, (_, at) => (
        <i key={at} class="coin full" />
      ))}
    </span>
  );
}
