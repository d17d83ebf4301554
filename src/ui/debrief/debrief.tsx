import type { ComponentChildren } from 'preact';
import { FootBar } from '../kit/foot-bar.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';

/** What was possible at the meeting that has just ended. */
export function DebriefScreen(props: {
  frame: Frame;
  foot: string;
  back: { readonly label: string; readonly onPress: () => void };
  children: ComponentChildren;
}) {
  const { frame, foot, back, children } = props;
  const t = useText();
  return (
    <Shell
      layout="on-paper"
      title={t('debrief.title')}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={foot}
          primary={{ label: back.label, onPress: back.onPress, icon: 'undo-2' }}
        />
      }
    >
      {children}
    </Shell>
  );
}
