import type { AccountModel, AccountsModel } from '../../presenter/debrief-accounts.ts';
import { Card } from '../kit/card.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { Invented } from './invented.tsx';

/** For each party: what the text was worth, the line it needed, the gap between them, and why. */
export function Accounts({ model, exact }: { model: AccountsModel; exact: boolean }) {
  const t = useText();
  const { title, note, rows, scale, left } = model;
  return (
    <Card title={title} class="debrief-accounts">
      <p class="small soft">{note}</p>
      <ul>
        {rows.map((row) => (
          <Account key={row.party} row={row} scale={scale} ranged={!exact} />
        ))}
      </ul>
      {left === '' ? null : <p class="small">{left}</p>}
      <p class="legend" aria-hidden="true">
        <span>
          <i class="debrief-need-key-bar" /> {t('debrief.bar')}
        </span>
        <span>
          <i class="debrief-need-key-line" /> {t('debrief.line')}
        </span>
        {exact ? null : (
          <span>
            <i class="debrief-need-key-guess hatched" /> {t('debrief.guessed')}
          </span>
        )}
      </p>
      <Invented />
    </Card>
  );
}

function Account(props: { row: AccountModel; scale: readonly [number, number]; ranged: boolean }) {
  const { row, scale, ranged } = props;
  const t = useText();
  const tone = row.would === 'signs' ? 'good' : row.would === 'refuses' ? 'bad' : 'unsure';
  return (
    <li class="debrief-account">
      <div class="debrief-account-bar">
        <Flag flag={row.flag} size={22} />
        <b class="small">{row.name}</b>
        <NeedBar row={row} scale={scale} />
        <span class={`debrief-account-gap number ${tone}`}>{row.gap}</span>
      </div>
      {row.said === null ? null : (
        <span class={`debrief-said pill ${row.said.signed ? 'good' : 'bad'}`}>
          <Icon name={row.said.signed ? 'check' : 'x'} />
          {row.said.word}
        </span>
      )}
      <details class="more">
        <summary>
          <span>{row.reads}</span>
          <span class="debrief-why">{t('debrief.why')}</span>
        </summary>
        <ReasonList reasons={row.reasons} ranged={ranged} />
        {row.moved.length === 0 ? null : (
          <>
            <p class="small strong">{t('debrief.why.moved')}</p>
            <ReasonList reasons={row.moved} ranged={ranged} />
          </>
        )}
      </details>
    </li>
  );
}

/** Decoration beside the sentence: a bar of worth, hatched where guessed, and the line it must reach. */
function NeedBar({ row, scale }: { row: AccountModel; scale: readonly [number, number] }) {
  const [from, to] = scale;
  const at = (value: number) => ((value - from) / (to - from)) * 100;
  const span = (low: number, high: number) => ({
    left: `${at(low)}%`,
    width: `${at(high) - at(low)}%`,
  });
  const { worth, need, would } = row;
  return (
    <span class={`debrief-need ${would ?? ''}`} aria-hidden="true">
      <span class="debrief-need-rail" />
      {worth === null ? null : (
        <>
          <span
            class="debrief-need-worth"
            style={span(Math.min(0, worth.low), Math.max(0, worth.low))}
          />
          {worth.low === worth.high ? null : (
            <span class="debrief-need-worth-guess hatched" style={span(worth.low, worth.high)} />
          )}
        </>
      )}
      {need.low === need.high ? null : (
        <span class="debrief-need-line-guess hatched" style={span(need.low, need.high)} />
      )}
      <span class="debrief-need-zero" style={{ left: `${at(0)}%` }} />
      {need.low === need.high ? (
        <span class="debrief-need-line" style={{ left: `${at(need.low)}%` }} />
      ) : null}
    </span>
  );
}
