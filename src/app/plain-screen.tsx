import type { View } from '../model/view.ts';
import { FootBar } from '../ui/kit/foot-bar.tsx';
import type { Frame } from '../ui/kit/screen.ts';
import { Shell } from '../ui/kit/shell.tsx';
import { TopBar } from '../ui/kit/top-bar.tsx';

/** Stands in for a screen that is not built yet: it only goes on. */
export function PlainScreen({ frame, view }: { frame: Frame; view: View }) {
  const on = view.legal.includes('proceed') ? 'proceed' : 'callOff';
  return (
    <Shell
      layout="on-paper"
      title={view.phase}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={view.phase}
          primary={{ label: on, onPress: () => frame.send({ seat: frame.seat, type: on }) }}
        />
      }
    >
      <p>{view.legal.join(', ')}</p>
    </Shell>
  );
}
