import {expect} from 'chai';
import {standalone} from '../../demo/builder/standalone.js';
import {parseStudy} from '../../src/model/parse.js';

const document = {id: 'x', title: 'A <b>', summary: '</script><!--'};
const make = (script: string) =>
  standalone(
    {
      tag: 'case-card',
      study: parseStudy(document).study!,
      document,
      attributes: {case: 'one'},
      language: 'en',
      script,
    },
    (text) => Promise.resolve(`hash of ${text.length}`),
  );

/** What the constants `a` and `b` of a script hold. */
async function textsIn(script: string): Promise<unknown> {
  const address = `data:text/javascript,${encodeURIComponent(`${script}; export default [a, b];`)}`;
  const {default: texts} = (await import(address)) as {default: unknown};
  return texts;
}

describe('a self-contained page', () => {
  it('permits its own script and style by their hashes, and nothing else', async () => {
    const page = await make('run();');
    const [, policy = ''] = /Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
    expect(policy.split('; ')).to.deep.equal([
      "default-src 'none'",
      "script-src 'sha256-hash of 6'",
      `style-src 'sha256-hash of ${style.length}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]);
  });

  it('holds the study so that no text of it is markup', async () => {
    const page = await make('run();');
    const [, json = ''] = /application\/json">([^]*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).to.deep.equal(document);
    expect(page)
      .to.include('<title>A &lt;b&gt;</title>')
      .and.to.include('<case-card case="one">\n<p>A &lt;b&gt;</p>');
  });

  it('holds the script so that nothing in it ends the element', async () => {
    const code = `const a = '</script><!--', b = \`</SCRIPT>\`;`;
    const page = await make(`${code}\n//# sourceMappingURL=x.js.map\n`);
    const [, kept = ''] = /<script type="module">([^]*?)<\/script>/.exec(page) ?? [];
    expect(kept).to.not.match(/<\/script|<!--|sourceMappingURL/i);
    expect(await textsIn(kept)).to.deep.equal(['</script><!--', '</SCRIPT>']);
  });

  it('loads nothing', async () => {
    expect(await make('run();')).to.not.match(/ (src|href)=/);
  });
});
