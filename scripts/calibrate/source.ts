import type { RecordedCalibration } from '../../src/model/calibration.ts';

/** To three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function short(_: string, value: unknown): unknown {
  return typeof value === 'number' ? rounded(value) : value;
}

/** The file that holds what was fitted. */
export function calibrationSource(calibration: RecordedCalibration): string {
  const value = JSON.stringify(calibration, short, 2).replaceAll(/"([A-Za-z]\w*)":/g, '$1:');
  return `import type { RecordedCalibration } from '../../model/calibration.ts';

/** Written by \`npm run calibrate -- FILE\`; what it means is in docs/backtest.md. */
export const calibration: RecordedCalibration = ${value};
`;
}
