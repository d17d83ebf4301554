import type { PartyId } from '../../src/model/ids.ts';
import type { Mandate, World } from '../../src/model/world.ts';
import { known } from '../../src/rules/turn.ts';

/** Puts other instructions in the place of those that a party drew: items it names, figures it sets. */
export function instruct(world: World, party: PartyId, change: Partial<Mandate>): void {
  const state = known(world.parties, party);
  const { interests, values } = state.mandate;
  state.mandate = {
    ...state.mandate,
    ...change,
    interests: { ...interests, ...change.interests },
    values: { ...values, ...change.values },
  };
}
