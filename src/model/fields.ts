import * as v from 'valibot';

/** Lower-case words joined by hyphens; keeps `__proto__` and the like out of every record. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens',
  ),
  v.maxLength(60),
);
/** A flag, by the country code of ISO 3166. */
export const FlagSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}$/, 'a flag is a country code of two small letters, such as mn'),
);
/** The whole scale of a score is a hundred points. */
export const PointsSchema = v.pipe(v.number(), v.minValue(-100), v.maxValue(100));
/** One shift of trust: at most thirty points, so that no single act reaches an end of the scale. */
export const ShiftSchema = v.pipe(v.number(), v.minValue(-30), v.maxValue(30));
export const EvidenceRef = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** A record keyed by ids. */
export const byId = <const T extends v.GenericSchema>(value: T) => v.record(Id, value);
