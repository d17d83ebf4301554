import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Prose } from '../kit/prose.tsx';

/** One of the four decisions, numbered in their order. */
export function Section(props: {
  number: number;
  title: string;
  note?: string;
  class?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={`convening-section ${props.class ?? ''}`} aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>
          <i class="card-number">{props.number}</i>
          {props.title}
        </h2>
        {props.note === undefined ? null : (
          <p>
            <Prose text={props.note} />
          </p>
        )}
      </div>
      {props.children}
    </section>
  );
}
