import { filterAbout } from '../presenter/ledger-filter.ts';
import { TextContext } from '../ui/kit/text.ts';
import { dialog } from './dialogs.tsx';
import { LedgerRoom } from './ledger-room.ts';
import { ShareDoor } from './share-door.tsx';
import { takeOver } from './theatre-door.ts';
import { TheatreRoom } from './theatre-room.tsx';
import { seek, theatre } from './theatre-store.ts';

const door = {
  takeOver,
  share: () => dialog.show('share'),
  ledger: () => dialog.show('ledger'),
};

/** The theatre, and what opens over it. */
export function WatchRoom() {
  const game = theatre.shown.value?.game ?? null;
  const t = theatre.translate.value;
  return (
    <>
      <TheatreRoom door={door} />
      {game !== null && dialog.shown.value === 'share' ? (
        <ShareDoor game={game} t={t} onClose={dialog.closer('share')} />
      ) : null}
      {game !== null && dialog.shown.value === 'ledger' ? (
        <TextContext.Provider value={t}>
          <LedgerRoom
            game={game}
            seat={theatre.seat.value}
            t={t}
            first={{ ...filterAbout(null, game.book), span: 'all', depth: 'entries' }}
            seek={(step) => {
              dialog.close();
              seek(step);
            }}
            onClose={dialog.closer('ledger')}
          />
        </TextContext.Provider>
      ) : null}
    </>
  );
}
