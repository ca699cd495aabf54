/** A launcher of @web/test-runner for each engine, and the commands that work alike in all of them. */
import {chromium} from './chromium.mjs';
import {putFirst} from './commands.mjs';
import {firefox} from './firefox.mjs';
import {webkit} from './webkit.mjs';

export {commands} from './commands.mjs';

const launchers = {chromium, firefox, webkit};

/** @param {import('../browsers.mjs').Engine} engine */
export function launcher(engine) {
  const result = launchers[engine]();
  const initialize = result.initialize.bind(result);
  // The first call that gets to see the runner's whole list of plugins.
  result.initialize = (config, files) => {
    putFirst(config.plugins);
    return initialize(config, files);
  };
  return result;
}
