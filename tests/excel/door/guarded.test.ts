import { describe, expect, it } from '@jest/globals';
import { guarded } from '../../../src/excel/door/guarded';

/** What a context does with the things queued since the last request; `traces`: whether its errors tell how far it came. */
function contextThat(refuses: (thing: number) => boolean, traces = true) {
  const done: number[] = [];
  let queued: (number | string)[] = [];
  let requests = 0;
  const sync = (): Promise<void> => {
    requests += 1;
    const batch = queued;
    queued = [];
    const at = batch.findIndex((one) => typeof one === 'number' && refuses(one));
    const ran = at < 0 ? batch : batch.slice(0, at);
    done.push(...ran.filter((one) => typeof one === 'number'));
    if (at < 0) return Promise.resolve();
    const traceMessages = traces ? ran.filter((one) => typeof one === 'string') : [];
    const error = Object.assign(new Error('refused'), { code: 'ItemNotFound', traceMessages });
    return Promise.reject(error);
  };
  const context = { sync, trace: (message: string) => void queued.push(message) };
  return {
    context: context as unknown as Excel.RequestContext,
    queue: (thing: number) => void queued.push(thing),
    done,
    requests: () => requests,
  };
}

const THINGS = Array.from({ length: 20 }, (_, i) => i);

describe('guarded', () => {
  it('takes one request where nothing is refused', async () => {
    const { context, queue, done, requests } = contextThat(() => false);
    expect(await guarded(context, THINGS, queue)).toEqual(THINGS);
    expect(done).toEqual(THINGS);
    expect(requests()).toBe(1);
  });

  it('takes one more for each that is, and does all others once', async () => {
    const bad = [0, 7, 8, 19];
    const { context, queue, done, requests } = contextThat((thing) => bad.includes(thing));
    const good = THINGS.filter((thing) => !bad.includes(thing));
    expect(await guarded(context, THINGS, queue)).toEqual(good);
    expect(done).toEqual(good);
    expect(requests()).toBeLessThanOrEqual(1 + bad.length);
  });

  it('finds them by halving where the error does not tell', async () => {
    const { context, queue } = contextThat((thing) => thing === 7, false);
    expect(await guarded(context, THINGS, queue)).toEqual(THINGS.filter((one) => one !== 7));
  });

  it('throws what fails before the first of them', async () => {
    const { context, queue, requests } = contextThat((thing) => thing === 99);
    const before = (): void => queue(99);
    await expect(guarded(context, THINGS, queue, before)).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
    expect(requests()).toBe(1);
  });

  it('throws what is no refusal', async () => {
    const { context, queue } = contextThat(() => false);
    const lost = Object.assign(new Error('lost'), { code: 'ServiceNotAvailable' });
    (context as { sync: unknown }).sync = () => Promise.reject(lost);
    await expect(guarded(context, THINGS, queue)).rejects.toBe(lost);
  });

  it('sends nothing for nothing', async () => {
    const { context, queue, requests } = contextThat(() => false);
    expect(await guarded(context, [], queue)).toEqual([]);
    expect(requests()).toBe(0);
  });
});
