import { dialog } from './dialogs.tsx';
import { ShareDoor } from './share-door.tsx';
import { takeOver } from './theatre-door.ts';
import { TheatreRoom } from './theatre-room.tsx';
import { theatre } from './theatre-store.ts';

const door = {
  takeOver,
  share: () => dialog.show('share'),
};

/** The theatre, and what opens over it. */
export function WatchRoom() {
  const game = theatre.shown.value?.game ?? null;
  return (
    <>
      <TheatreRoom door={door} />
      {game !== null && dialog.shown.value === 'share' ? (
        <ShareDoor game={game} t={theatre.translate.value} onClose={dialog.closer('share')} />
      ) : null}
    </>
  );
}
