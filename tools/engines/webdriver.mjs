/** A WebDriver session: the few commands of the protocol that the tests need, over plain HTTP. */

export class WebDriver {
  #url;
  #session = '';
  #queue = Promise.resolve();

  /** @param {string} url Where the driver listens, such as `http://127.0.0.1:4444`. */
  constructor(url) {
    this.#url = url;
  }

  async start(capabilities) {
    const {sessionId, capabilities: given} = await this.send('POST', '/session', {
      capabilities: {alwaysMatch: capabilities},
    });
    this.#session = `/session/${sessionId}`;
    return given;
  }

  /**
   * One command at a time: WebKitWebDriver refuses a command that arrives during another ("a previous
   * interaction is still underway"), or crashes.
   */
  send(method, path, body) {
    const answer = this.#queue.then(() => this.#request(method, path, body));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #request(method, path, body) {
    const response = await fetch(this.#url + this.#session + path, {
      method,
      headers: {'content-type': 'application/json'},
      body: body && JSON.stringify(body),
    }).catch((error) => {
      throw new Error(`WebDriver ${method} ${path}: ${error.cause?.message ?? error.message}`);
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  goTo(url) {
    return this.send('POST', '/url', {url});
  }

  /** @param {string} script The body of a function. */
  execute(script) {
    return this.send('POST', '/execute/sync', {script, args: []});
  }

  resizeWindow(width, height) {
    return this.send('POST', '/window/rect', {width, height});
  }

  perform(...sources) {
    return this.send('POST', '/actions', {actions: sources});
  }

  /** Lets go of all keys and buttons. */
  release() {
    return this.send('DELETE', '/actions');
  }

  quit() {
    return this.send('DELETE', '');
  }
}
