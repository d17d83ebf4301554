/** What has just changed, for those who do not see it. Each new text is read out politely. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <div class="only-heard" role="status" aria-live="polite">
      {text}
    </div>
  );
}
