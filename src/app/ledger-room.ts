import { fetchedRoom } from './fetched-room.tsx';

/** The books of a game, fetched when they are first asked for. */
export const LedgerRoom = fetchedRoom(async () => (await import('./ledger-door.tsx')).LedgerDoor);
