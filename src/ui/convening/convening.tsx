import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  withGuestToggled,
  withItem,
  withItemMoved,
  withoutItem,
  withProfile,
  withVenue,
} from '../../presenter/convening-draft.ts';
import type { Draft } from '../../presenter/convening-draft.ts';
import type { ConveningModel } from '../../presenter/convening.ts';
import type { ForumModel } from '../../presenter/replies-forum.ts';
import { useAdvised } from '../kit/advised.ts';
import { Button } from '../kit/button.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { ForumResult } from '../replies/forum-result.tsx';
import { Agenda } from './agenda.tsx';
import type { AgendaChange } from './agenda.tsx';
import { Forecast } from './forecast.tsx';
import { ForecastSaid } from './forecast-said.tsx';
import { Guests } from './guests.tsx';
import { ProfileGrid } from './profile-grid.tsx';
import { ReplyStrip } from './reply-strip.tsx';
import { Venues } from './venues.tsx';
import './frame.css';
import './convening.css';

interface ConveningProps {
  frame: Frame;
  /** The page for a draft, and for a change of it that is only considered. */
  modelFor: (draft: Draft, considered: Draft | null) => ConveningModel;
  /** The invitation to begin with: `firstDraft`, or the one that was kept. */
  first: Draft;
  /** An invitation that was advised and is to be taken over. */
  advised: Draft | null;
  /** Called with every change, so that the draft outlives the screen. */
  onDraft?: (draft: Draft) => void;
  /** What came of another state's forum this round. */
  forum?: ForumModel | null;
  /** Whether it was shown before; otherwise it opens by itself. */
  forumSeen?: boolean;
  onForumSeen?: () => void;
}

function changed(draft: Draft, change: AgendaChange): Draft {
  switch (change.type) {
    case 'put':
      return withItem(draft, change.slot, change.item);
    case 'move':
      return withItemMoved(draft, change.slot, change.by);
    case 'drop':
      return withoutItem(draft, change.slot);
  }
}

function same(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where, how loudly, about what, with whom: one invitation, and a forecast that argues back. */
export function ConveningScreen(props: ConveningProps) {
  const { frame, modelFor, first, onDraft, forum = null } = props;
  const t = useText();
  const draft = useSignal<Draft>(first);
  const considered = useSignal<Draft | null>(null);
  const forumOpen = useSignal(forum !== null && props.forumSeen !== true);
  const forumAgain = useRef<HTMLDivElement>(null);
  const now = draft.value;
  const thought = considered.value;
  const model = modelFor(now, thought === null || same(now, thought) ? null : thought);
  const order = model.guests.map(({ id }) => id);
  const set = (next: Draft) => {
    considered.value = null;
    draft.value = next;
    onDraft?.(next);
  };
  useAdvised(props.advised, set);
  const think = (next: Draft | null) => {
    considered.value = next;
  };
  return (
    <Shell
      layout="on-paper"
      class="convening-page"
      title={model.title}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={
            <>
              <b>{model.foot.lead}</b> {model.fault ?? model.foot.rest}
            </>
          }
          primary={{
            label: model.send,
            icon: 'send',
            unavailable: model.fault,
            onPress: () => frame.send({ seat: frame.seat, type: 'invite', ...now }),
          }}
          others={[
            {
              label: t('convening.none'),
              onPress: () => frame.send({ seat: frame.seat, type: 'proceed' }),
            },
          ]}
        >
          <ReplyStrip rows={model.forecast.rows} />
        </FootBar>
      }
    >
      <div class="meeting-frame">
        <div class="convening">
          <div class="convening-choices">
            <Venues
              venues={model.venues}
              place={model.place}
              onChoose={(venue) => set(withVenue(now, venue))}
              onConsider={(venue) => think(venue === null ? null : withVenue(now, venue))}
            />
            <div class="convening-pair">
              <ProfileGrid
                profile={model.profile}
                onChoose={(cell) => set(withProfile(now, cell.track, cell.publicity))}
                onConsider={(cell) =>
                  think(cell === null ? null : withProfile(now, cell.track, cell.publicity))
                }
              />
              <Agenda
                agenda={model.agenda}
                onChange={(change) => set(changed(now, change))}
                onConsider={(change) => think(change === null ? null : changed(now, change))}
              />
            </div>
            <Guests
              guests={model.guests}
              onToggle={(party) => set(withGuestToggled(now, party, order))}
              onConsider={(party) =>
                think(party === null ? null : withGuestToggled(now, party, order))
              }
            />
          </div>
          <div class="convening-forecast">
            {forum === null ? null : (
              <div ref={forumAgain}>
                <Button
                  tight
                  icon="newspaper"
                  onPress={() => {
                    forumOpen.value = true;
                  }}
                >
                  {forum.open}
                </Button>
              </div>
            )}
            <Forecast forecast={model.forecast} notes={model.notes} fault={model.fault} />
          </div>
        </div>
      </div>
      <ForecastSaid title={model.forecast.title} summary={model.forecast.summary} />
      {forum !== null && forumOpen.value ? (
        <ForumResult
          model={forum}
          onClose={() => {
            forumOpen.value = false;
            // Once the dialog is gone and the page can be focused again.
            setTimeout(
              () => forumAgain.current?.querySelector('button')?.focus({ preventScroll: true }),
              0,
            );
            props.onForumSeen?.();
          }}
        />
      ) : null}
    </Shell>
  );
}
