import type { FlagModel } from '../../presenter/names.ts';

/**
 * A round flag. Beside its name it is decoration; alone (`named`) it carries the name.
 * A party without a flag shows letters in its place.
 */
export function Flag({
  flag,
  size = 24,
  named = false,
}: {
  flag: FlagModel;
  size?: number;
  named?: boolean;
}) {
  return (
    <span
      class="flag"
      style={{ '--flag-size': `${size}px` }}
      role={named ? 'img' : undefined}
      aria-label={named ? flag.name : undefined}
      title={named ? flag.name : undefined}
      aria-hidden={named ? undefined : true}
    >
      {flag.code === null ? (
        flag.letters
      ) : (
        <img src={`./flags/${flag.code}.svg`} alt="" width={size} height={size} />
      )}
    </span>
  );
}
