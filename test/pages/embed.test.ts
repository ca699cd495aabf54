/** The embed page in frames, with and without an origin of its own. */
import {expect, waitUntil} from '@open-wc/testing';

interface Told {
  readonly allianceWidgets?: string;
  readonly height?: number;
  readonly message?: string;
  readonly value?: number;
  readonly secret?: string;
}

const frames: HTMLIFrameElement[] = [];
let told: {data: Told; source: MessageEventSource | null}[] = [];
const hear = ({data, source}: MessageEvent<Told>) => told.push({data, source});

function open(address: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'inline-size: 700px; block-size: 100px; border: 0';
  frame.src = address;
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

const heightsOf = (frame: HTMLIFrameElement) =>
  told.flatMap(({data, source}) =>
    source === frame.contentWindow && data.allianceWidgets === 'height' ? data.height! : [],
  );

const shows = (frame: HTMLIFrameElement, selector: string) =>
  waitUntil(() => frame.contentDocument?.querySelector(selector), `the page has ${selector}`, {
    timeout: 5000,
  });

async function figureOf(frame: HTMLIFrameElement, tag = 'alliance-matrix') {
  await waitUntil(
    () => frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector('[part=figure]'),
    'the figure stands',
    {timeout: 5000},
  );
  return frame.contentDocument!.querySelector(tag)!;
}

describe('the embed page', () => {
  beforeEach(() => {
    told = [];
    addEventListener('message', hear);
  });
  afterEach(() => {
    removeEventListener('message', hear);
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('shows the figure that its address asks for, in its language', async () => {
    const frame = open(
      '/dist/embed.html?figure=alliance-matrix&study=okinawa&lang=zh-Hans&case=sato&view=truth-table',
    );
    const figure = await figureOf(frame);
    expect(figure.getAttributeNames()).to.have.members(['case', 'view', 'src']);
    expect(frame.contentDocument!.documentElement).to.include({lang: 'zh-Hans', dir: 'ltr'});
    await waitUntil(() => frame.contentDocument!.title.startsWith('自主与安全'));
    const tags = (name: string) => [
      ...frame.contentDocument!.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`),
    ];
    await waitUntil(() => tags('citation_title').length === 1);
    expect(tags('citation_reference').map(({content}) => content)).to.have.lengthOf(1);
  });

  it('fetches the study and nothing else, which its policy sees to', async () => {
    const frame = open('/dist/embed.html?figure=case-card&src=/test/pages/loaf.json');
    await figureOf(frame, 'case-card');
    const {performance, fetch} = frame.contentWindow as Window & typeof globalThis;
    const names = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(names.sort()).to.deep.equal(['/dist/cdn/embed.js', '/dist/embed.css', '/test/pages/loaf.json']);
    const refused = await fetch('/dist/studies/okinawa.json').then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });

  it('has a page for each built-in study, whose address may ask for another figure', async () => {
    await figureOf(open('/dist/embed/okinawa.html'));
    await figureOf(open('/dist/embed/okinawa.html?figure=okinawa-timeline&view=list'), 'okinawa-timeline');
  });

  it('works without an origin, and tells its height as it changes', async () => {
    const frame = open(
      '/dist/embed.html?figure=alliance-matrix&src=/test/pages/loaf.json#?secret=abcDEF0123',
      'allow-scripts',
    );
    await waitUntil(() => heightsOf(frame).some((height) => height > 150), 'a height is told', {
      timeout: 8000,
    });
    expect(frame.contentDocument).to.equal(null);
    const last = heightsOf(frame).at(-1);
    const forWordPress = told.filter(({data}) => data.message === 'height').map(({data}) => data);
    expect(forWordPress.at(-1)).to.deep.equal({message: 'height', value: last, secret: 'abcDEF0123'});
    frame.style.inlineSize = '300px';
    await waitUntil(() => heightsOf(frame).at(-1)! > last!, 'another height is told', {timeout: 5000});
  });

  it('tells WordPress its height once it knows its secret', async () => {
    const frame = open('/dist/embed.html?figure=case-card&heading=Sato&factors=A:low', 'allow-scripts');
    await waitUntil(() => heightsOf(frame).length > 0, 'a height is told', {timeout: 8000});
    expect(told.filter(({data}) => data.message === 'height')).to.deep.equal([]);
    frame.contentWindow!.postMessage({message: 'ready', secret: 'zzzz999999'}, '*');
    await waitUntil(() => told.some(({data}) => data.secret === 'zzzz999999'), 'the height is told');
  });

  for (const [what, query] of [
    ['no figure', ''],
    ['a figure that there is not', 'figure=no-figure'],
    ['an element that is no figure', 'figure=script&src=/test/pages/loaf.json'],
    ['a study that is no id', 'figure=case-card&study=../x'],
    ['an inline study', 'figure=case-card&study={"id":"x"}'],
    ['a script for an address', 'figure=case-card&src=javascript:alert(1)'],
    ['a data: address', 'figure=case-card&src=data:application/json,{}'],
    ['a blob: address', 'figure=case-card&src=blob:https://e.org/x'],
    ['a part of the page', 'figure=case-card&src=%23x'],
    ['a name and password', 'figure=case-card&src=https://a:b@e.org/x'],
  ]) {
    it(`refuses ${what}, says why, and fetches nothing`, async () => {
      const frame = open(`/dist/embed.html?${query}`);
      await shows(frame, '[role=alert]');
      const {document, performance} = frame.contentWindow!;
      expect(document.body.children).to.have.lengthOf(1);
      expect(document.body.textContent.trim()).to.match(/^(There is no figure|The study|The address)/);
      const fetched = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
      expect(fetched.sort()).to.deep.equal(['/dist/cdn/embed.js', '/dist/embed.css']);
    });
  }

  it('takes no attribute that the figure does not have, and no data', async () => {
    const frame = open(
      '/dist/embed.html?figure=case-card&src=/test/pages/loaf.json&onclick=x&style=x&id=x&case={"id":"x"}&dir=rtl&lang=!',
    );
    const figure = await figureOf(frame, 'case-card');
    expect(figure.getAttributeNames()).to.deep.equal(['src']);
    expect(frame.contentDocument!.documentElement).to.include({lang: 'en', dir: 'rtl'});
  });
});

describe('embed-height.js', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('gives a frame the height that its figure tells, and no other frame', async () => {
    const other = open('about:blank#/embed');
    const early = open('/dist/embed.html?figure=alliance-matrix&src=/test/pages/loaf.json', 'allow-scripts');
    await new Promise((resolve) => early.addEventListener('load', resolve, {once: true}));
    await import('/dist/cdn/embed-height.js' as string);
    await waitUntil(() => early.clientHeight > 150, 'the frame grows', {timeout: 8000});
    expect(other.clientHeight).to.equal(100);
    const height = early.clientHeight;
    for (const data of [
      {allianceWidgets: 'height', height: '5px'},
      {allianceWidgets: 'height', height: NaN},
      {allianceWidgets: 'height', height: -5},
      {allianceWidgets: 'height', height: 5},
      null,
      'height',
    ])
      window.postMessage(data, '*');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([early.clientHeight, other.clientHeight]).to.deep.equal([height, 100]);
  });
});
