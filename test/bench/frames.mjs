/**
 * How much a page's main thread has to do for each frame, script, style, layout and paint alike, read off a trace.
 * It is the time that the processor worked for it: what else runs on the machine does not count.
 */

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];
const MS = 1000;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number[]>} Milliseconds, a number for each frame that began while `act` ran.
 */
export async function framesIn(page, act) {
  await page.tracing.start({categories});
  await act();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return workPerFrame(traceEvents);
}

/** From one beginning of a frame to the next. */
function workPerFrame(events) {
  const {pid, tid} = mainThread(events);
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own.filter(({name, ph}) => name === 'RunTask' && ph === 'X');
  const beginnings = own
    .filter(({name}) => name === 'FireAnimationFrame')
    .map(({ts}) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts)
    .filter((ts, i, all) => ts !== all[i - 1]);
  return beginnings.slice(1).map((end, i) => {
    const inFrame = tasks.filter(({ts}) => ts >= beginnings[i] && ts < end);
    return inFrame.reduce((sum, {tdur = 0}) => sum + tdur, 0) / MS;
  });
}

/** The renderer in which most frames were drawn. */
function mainThread(events) {
  const counts = new Map();
  for (const {name, pid, tid} of events) {
    if (name !== 'FireAnimationFrame') continue;
    const key = `${pid} ${tid}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [[key] = ['0 0']] = [...counts].sort((a, b) => b[1] - a[1]);
  const [pid, tid] = key.split(' ').map(Number);
  return {pid, tid};
}
