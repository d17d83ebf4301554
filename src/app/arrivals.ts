import { signal } from '@preact/signals';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';

/** Whose answers the page has shown: they arrive one by one, and the map does not run ahead. */
const shown = signal<ReadonlySet<PartyId>>(new Set());

export function showAnswers(parties: readonly PartyId[]): void {
  shown.value = new Set(parties);
}

export function answersShown(): ReadonlySet<PartyId> {
  return shown.value;
}

/** The view as far as its answers have been shown. */
export function asShown(view: View): View {
  const { phase, invitation } = view;
  if (phase !== 'replies' || invitation === null) return view;
  const replies = Object.fromEntries(
    Object.entries(invitation.replies).filter(([party]) => shown.value.has(party)),
  );
  return { ...view, invitation: { ...invitation, replies } };
}
