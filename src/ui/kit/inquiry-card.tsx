import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import type { IconName } from './icons.ts';

/** How far long work is. */
export interface InquiryProgress {
  readonly done: number;
  readonly whole: number;
  readonly isGoing: boolean;
  readonly label: string;
  readonly text: string;
}

interface InquiryCardProps {
  title: string;
  lead: string;
  method: string;
  /** The button that begins it. */
  begin: { readonly text: string; readonly icon: IconName; readonly press: () => void };
  /** The button that ends it before it is done; null while nothing runs. */
  stop: { readonly text: string; readonly press: () => void } | null;
  /** Why it cannot be begun, or null. */
  unavailable: string | null;
  /** What went wrong, and what to do; null where nothing did. */
  failure: string | null;
  /** Null before it was asked for. */
  progress: InquiryProgress | null;
  /** What it came to, in a sentence; null before. */
  sum: string | null;
  class?: string;
  /** What was found. */
  children: ComponentChildren;
}

/** A question to a finished game that takes long to answer: begun by a button, stopped at will. */
export function InquiryCard(props: InquiryCardProps) {
  const { title, lead, method, begin, stop, unavailable, failure, progress, sum, children } = props;
  return (
    <Card title={title} class={`inquiry ${props.class ?? ''}`}>
      <div class="stack">
        <p>{lead}</p>
        <p class="small soft">{method}</p>
        {unavailable === null ? null : <p class="small">{unavailable}</p>}
        <div class="row row-wrap">
          {stop === null ? (
            <Button icon={begin.icon} onPress={begin.press} unavailable={unavailable}>
              {begin.text}
            </Button>
          ) : (
            <Button onPress={stop.press}>{stop.text}</Button>
          )}
          {progress === null ? null : <Progress {...progress} />}
        </div>
        {failure === null ? null : (
          <p class="bad" role="alert">
            {failure}
          </p>
        )}
        {sum === null ? null : <p class="strong">{sum}</p>}
        {children}
      </div>
    </Card>
  );
}

function Progress({ done, whole, isGoing, label, text }: InquiryProgress) {
  return (
    <>
      {isGoing ? <progress value={done} max={Math.max(1, whole)} aria-label={label} /> : null}
      <span class="small soft number">{text}</span>
    </>
  );
}
