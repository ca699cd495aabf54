/** The answers of a server that a test makes up, and the requests that it had. */
export interface Server {
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** What the next requests get, one each; without any left, the real answer of the network. */
  answer(...answers: (Response | Promise<Response>)[]): void;
}

/** For a suite that counts or answers what figures fetch. */
export function watchFetches(): Server {
  const requests: string[] = [];
  let answers: (Response | Promise<Response>)[] = [];
  let real: typeof fetch;
  beforeEach(() => {
    requests.length = 0;
    answers = [];
    real = window.fetch;
    window.fetch = (input, init) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(answers.shift() ?? real(input, init));
    };
  });
  afterEach(() => {
    window.fetch = real;
  });
  return {
    requests,
    answer: (...next) => answers.push(...next),
  };
}

export const json = (value: unknown) => new Response(JSON.stringify(value));

export const status = (code: number) => new Response('', {status: code});

/** As `fetch` when the network is down. */
export const unreachable = () => Promise.reject<Response>(new TypeError('no network'));
