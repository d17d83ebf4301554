import type { ComponentChildren } from 'preact';
import type { RuleInForce, RuleSwitch } from '../../presenter/disputed.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import './disputed.css';

interface SwitchesProps {
  rules: readonly RuleSwitch[];
  /** How many are not as usual. */
  changed: number;
  choose: (rule: string, setting: string) => void;
  reset: () => void;
  close: () => void;
}

/** Every disputed rule as a switch for the next game. */
export function SwitchesDialog({ rules, changed, choose, reset, close }: SwitchesProps) {
  const t = useText();
  return (
    <Dialog title={t('disputed.title')} onClose={close}>
      <div class="stack">
        <p>{t('disputed.lead')}</p>
        <p class="small soft">{t('disputed.overrides')}</p>
        <div class="row row-wrap">
          <Button
            icon="rotate-ccw"
            onPress={reset}
            unavailable={changed === 0 ? t('disputed.reset.none') : null}
          >
            {t('disputed.reset')}
          </Button>
        </div>
        <ul class="disputed-rules">
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule}>
              <Segments
                label={rule.name}
                group={`rule-${rule.id}`}
                options={rule.settings}
                chosen={rule.chosen}
                onChoose={(setting) => choose(rule.id, setting)}
              />
              {rule.settings.map(({ value, text, means }) => (
                <p key={value} class="small">
                  <b>{text}.</b> {means}
                </p>
              ))}
              {rule.remarks.map((remark) => (
                <p key={remark} class="small soft">
                  {remark}
                </p>
              ))}
            </Rule>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** Every disputed rule as it holds in the game in play; to be read only. */
export function InForceDialog({
  rules,
  close,
}: {
  rules: readonly RuleInForce[];
  close: () => void;
}) {
  const t = useText();
  return (
    <Dialog title={t('disputed.game.open')} onClose={close}>
      <div class="stack">
        <p>{t('disputed.game.lead')}</p>
        <ul class="disputed-rules">
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule}>
              <p>
                <b>{rule.setting.text}.</b> {rule.setting.means}
              </p>
              <p>
                <span class="tag">{t(`disputed.origin.${rule.origin}`)}</span>
              </p>
            </Rule>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** A rule with what it decides and the sources on both sides. */
function Rule({
  rule,
  children,
}: {
  rule: Pick<RuleSwitch, 'name' | 'note' | 'evidence'>;
  children: ComponentChildren;
}) {
  return (
    <li class="stack-tight">
      <h3>{rule.name}</h3>
      <p class="small soft">{rule.note}</p>
      {children}
      <div class="row row-wrap">
        {rule.evidence.map((evidence) => (
          <EvidenceMark key={evidence.mark} evidence={evidence} />
        ))}
      </div>
    </li>
  );
}
