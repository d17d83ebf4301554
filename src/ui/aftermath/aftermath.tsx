import type { AftermathModel, CarriedModel, ForumModel } from '../../presenter/aftermath.ts';
import type { FlagModel } from '../../presenter/names.ts';
import type { PromisesModel } from '../../presenter/promises.ts';
import { Flag } from '../kit/flag.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { MovedList } from '../kit/moved-list.tsx';
import { Relations } from '../kit/relations.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { Clauses } from '../outcome/clauses.tsx';
import { TellButton } from '../outcome/outcome.tsx';
import { Promises } from '../promises/promises.tsx';
import { Prose } from '../kit/prose.tsx';
import './aftermath.css';

/** The clocks of what was promised, what was carried home, and what time did. */
export function AftermathScreen(props: {
  frame: Frame;
  model: AftermathModel;
  promises: PromisesModel | null;
}) {
  const { frame, model, promises } = props;
  const t = useText();
  return (
    <Shell
      layout="over-map"
      title={t('join.label', { what: t('aftermath.screen'), said: model.title })}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={model.sentence}
          primary={{
            label: model.next,
            onPress: () => frame.send({ seat: frame.seat, type: 'proceed' }),
          }}
        />
      }
    >
      <div class="stack aftermath">
        <header>
          <p class="tiny soft">{t('aftermath.screen')}</p>
          <h2 class="sheet-title">{model.title}</h2>
          <p class="briefing-lead">
            <Prose text={model.lead} />
          </p>
        </header>
        <News news={model.news} />
        {model.tell === null ? null : (
          <TellButton
            tell={model.tell}
            onTell={() => frame.send({ seat: frame.seat, type: 'announce' })}
          />
        )}
        <section>
          <h3>{t('promises.title')}</h3>
          {promises === null ? (
            <p class="small soft">{t('aftermath.promises.none')}</p>
          ) : (
            <Promises promises={promises} />
          )}
        </section>
        <section>
          <h3>{t('moved.title')}</h3>
          <MovedList moved={model.moved} most={4} />
        </section>
        {model.carried.map((carried) => (
          <Carried key={carried.key} carried={carried} />
        ))}
        {model.forums.map((forum) => (
          <Forum key={forum.name} forum={forum} />
        ))}
        <Relations relations={model.relations} />
      </div>
    </Shell>
  );
}

function News({ news }: { news: readonly string[] }) {
  const t = useText();
  if (news.length === 0) return null;
  return (
    <section class="turn calm">
      <h3>{t('aftermath.news')}</h3>
      <ul class="stack-tight">
        {news.map((line) => (
          <li key={line}>
            <Prose text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Carried({ carried }: { carried: CarriedModel }) {
  const t = useText();
  return (
    <section>
      <h3>{t('aftermath.carried')}</h3>
      <p class="tiny soft">{carried.from}</p>
      <p class="row row-wrap small">
        <Flags flags={carried.flags} />
        {carried.until}
      </p>
      <Clauses clauses={carried.clauses} />
    </section>
  );
}

function Forum({ forum }: { forum: ForumModel }) {
  const t = useText();
  return (
    <section>
      <h3>{forum.name}</h3>
      <p class="tiny soft">{forum.place}</p>
      <p class="forum-guests small">
        <Flags flags={forum.came} /> {t('aftermath.came')}
      </p>
      {forum.stayedAway.length === 0 ? null : (
        <p class="forum-guests small">
          <Flags flags={forum.stayedAway} /> {t('aftermath.stayed')}
        </p>
      )}
    </section>
  );
}

function Flags({ flags }: { flags: readonly FlagModel[] }) {
  return (
    <span class="row flags-near">
      {flags.map((flag) => (
        <Flag key={flag.name} flag={flag} size={22} named />
      ))}
    </span>
  );
}
