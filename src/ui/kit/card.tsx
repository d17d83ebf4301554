import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Prose } from './prose.tsx';

interface CardProps {
  title: ComponentChildren;
  /** Small words beside the title. */
  note?: ComponentChildren;
  /** Number of a decision in its order, as on the convening page. */
  number?: number;
  class?: string;
  children: ComponentChildren;
}

/** A sheet with a title. */
export function Card(props: CardProps) {
  const id = useId();
  return (
    <section class={`card ${props.class ?? ''}`} aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>
          {props.number === undefined ? null : <i class="card-number">{props.number}</i>}
          {props.title}
        </h2>
        {props.note === undefined ? null : (
          <p>{typeof props.note === 'string' ? <Prose text={props.note} /> : props.note}</p>
        )}
      </div>
      {props.children}
    </section>
  );
}
