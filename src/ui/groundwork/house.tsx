import type { ChannelModel, HouseModel } from '../../presenter/groundwork-house.ts';
import { Card } from '../kit/card.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { VerdictLine } from '../kit/verdict.tsx';
import { Balance } from './balance.tsx';
import { HomeOpinion } from './home-opinion.tsx';
import { Prose } from '../kit/prose.tsx';

/** What the host has, who carries its initiative, and which lines are alive. */
export function House({ house }: { house: HouseModel }) {
  const t = useText();
  return (
    <>
      <Support house={house} />
      {house.balance === null ? null : <Balance balance={house.balance} />}
      <HomeOpinion home={house.home} />
      <Card title={t('house.channels')} note={t('house.channels.note')}>
        <ul class="channels">
          {house.channels.map((channel) => (
            <Channel key={channel.id} channel={channel} />
          ))}
        </ul>
        <p class="legend">
          <span>
            <Icon name="heart-handshake" size="13px" />
            {t('house.channel.tended')}
          </span>
          <span>
            <Icon name="hourglass" size="13px" />
            {t('house.channel.fades')}
          </span>
        </p>
      </Card>
    </>
  );
}

/** Held, about to be spent, not held: the beads of the whole game. */
export function CapitalBeads({ capital }: { capital: HouseModel['capital'] }) {
  const { held, after, most } = capital;
  const left = Math.max(0, Math.min(held, after));
  return (
    <span class="beads gold capital-beads" aria-hidden="true">
      {Array.from({ length: most }, (_, at) => (
        <i
          key={at}
          class={`bead ${at + 1 <= left ? 'solid' : at + 1 <= held ? 'hatched' : 'hollow'}`}
        />
      ))}
    </span>
  );
}

/** A bar of shares and one line a source, each against the same limit. */
function Support({ house }: { house: HouseModel }) {
  const t = useText();
  const { support, silences, sovereignty } = house;
  const { sources, limit, verdict } = support;
  const scale = Math.max(0.5, ...sources.flatMap(({ share, after }) => [share, after]));
  const at = (share: number) => `${(share / scale) * 100}%`;
  return (
    <Card
      title={t('house.support')}
      note={
        <>
          {t('house.sovereignty')} <b class="number">{sovereignty}</b>
        </>
      }
    >
      <p class="small soft">
        <Prose text={support.note} />
      </p>
      <ul class="shares">
        {sources.map((source) => (
          <li
            key={source.id}
            class={`share ${source.over ? 'over' : ''} ${source.own ? 'own' : ''}`}
          >
            <span class="share-name small">
              <Flag flag={source.flag} size={16} />
              {source.own ? t('house.support.own') : source.name}
            </span>
            <span class="share-bar" aria-hidden="true">
              <i class="share-fill" style={{ width: at(source.share) }} />
              {source.after === source.share ? null : (
                <i
                  class={`share-after ${source.after > source.share ? 'more' : 'less'}`}
                  style={{
                    left: at(Math.min(source.share, source.after)),
                    width: at(Math.abs(source.after - source.share)),
                  }}
                />
              )}
              {source.over && limit !== null ? (
                <i
                  class="share-past"
                  style={{ left: at(limit), width: at(source.share - limit) }}
                />
              ) : null}
              {limit === null || source.own ? null : (
                <i class="share-limit" style={{ left: at(limit) }} />
              )}
            </span>
            <span class="share-text small number">{source.text}</span>
          </li>
        ))}
      </ul>
      {limit === null ? null : (
        <p class="tiny soft share-key">
          <i class="share-limit" aria-hidden="true" />
          {t('house.support.limit')}
        </p>
      )}
      <VerdictLine verdict={verdict} />
      {silences.map((silence) => (
        <VerdictLine key={silence.id} verdict={silence.verdict} />
      ))}
    </Card>
  );
}

const STEPS = [1, 2, 3, 4] as const;

function Channel({ channel }: { channel: ChannelModel }) {
  return (
    <li class="channel small">
      <Flag flag={channel.flag} size={18} />
      <span class="channel-name">{channel.name}</span>
      <span class="believed" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} class={step <= channel.step ? 'on' : ''} />
        ))}
      </span>
      <span class={`channel-words ${channel.boycotting === '' ? 'soft' : 'away'}`}>
        {channel.boycotting === '' ? channel.believed : channel.boycotting}
      </span>
      <span class={`channel-state ${channel.tended ? 'tended' : ''}`} title={channel.channel}>
        <Icon name={channel.tended ? 'heart-handshake' : 'hourglass'} size="14px" />
        <span class="only-heard">{channel.channel}</span>
      </span>
    </li>
  );
}
