import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTranscript } from '../../../src/session/transcript.ts';
import { shelf } from '../books.ts';
import { keptNames, keptText } from '../kept-games.ts';
import { keptLink } from '../kept-links.ts';
import { answerIn, check, type Answer, type Order } from './check.ts';
import { engines, type Running } from './engines.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Where the last line of a saved game says that it ends. */
function endIn(text: string): string {
  return /.*"checksum":"(\w+)"/s.exec(text)?.[1] ?? 'none';
}

/** A game that does not hold, and one of other rules: every engine must say so in the same words. */
const broken = [
  keptText(keptNames[0] ?? '').replace('"type":"proceed"', '"type":"hearAll"'),
  keptText('old/first-meeting.jsonl'),
];

/**
 * Games cross from Node to another engine and back: kept ones and their links, and campaigns that
 * both record, to the last letter.
 */
export function enginesSuite(kept: readonly string[], campaigns: Order['campaigns']): void {
  const ends = kept.map((name) => endIn(keptText(name)));
  let order = '';
  let ours: Answer;
  beforeAll(() => {
    const transcripts = [...kept.map(keptText), ...broken];
    order = JSON.stringify({ scenarios, transcripts, links: kept.map(keptLink), campaigns });
    ours = answerIn(check(order));
  }, 600_000);

  it('should find in Node what the kept games say, and record campaigns that hold', () => {
    expect(ours.transcripts.slice(0, kept.length)).toEqual(ends);
    expect(ours.links).toEqual(ends);
    expect(ours.campaigns.length).toBe(campaigns.length);
  });

  describe.each(engines)('$name', ({ name, path, remedy, start }) => {
    if (path === undefined) {
      it.skip(`is not installed here, and was not checked: ${remedy}`, () => {});
      return;
    }
    let running: Running;
    let theirs: Answer;
    beforeAll(async () => {
      running = await start(path);
      const began = performance.now();
      theirs = answerIn(await running.ask(order));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.info(
        `${name} (${running.version}): ${kept.length} games and links, ${campaigns.length} campaigns, ${seconds} s`,
      );
    }, 600_000);
    afterAll(() => running.stop());

    it('should play games that Node recorded to the same end', () => {
      expect(theirs.transcripts.slice(0, kept.length)).toEqual(ends);
    });

    it('should follow links that Node wrote to the same end', () => {
      expect(theirs.links).toEqual(ends);
    });

    it('should find the same fault in what does not hold', () => {
      expect(theirs.transcripts.slice(kept.length)).toEqual(ours.transcripts.slice(kept.length));
    });

    it('should record campaigns that hold in Node, as Node records them', () => {
      for (const text of theirs.campaigns) {
        const loaded = loadTranscript(text, shelf);
        expect(loaded.ok && loaded.verified.firstDifference).toBeNull();
      }
      expect(theirs.campaigns).toEqual(ours.campaigns);
    });
  });
}
