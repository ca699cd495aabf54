import {expect} from '@open-wc/testing';
import {define} from '../../src/figure/define.js';
import {registry} from '../../src/figure/registry.js';
import {version} from '../../src/figure/version.js';
import {hearWarnings} from '../support/warnings.js';

const fresh = () => class extends HTMLElement {};

describe('defining an element', () => {
  const takeWarnings = hearWarnings();

  it('makes it known with the library’s version', () => {
    const element = fresh();
    define('test-first', element);
    expect(customElements.get('test-first')).to.equal(element);
    expect(registry.versions.get('test-first')).to.equal(version);
  });

  it('a second time keeps the first, without a word where both are of one version', () => {
    const first = fresh();
    define('test-twice', first);
    define('test-twice', fresh());
    expect(customElements.get('test-twice')).to.equal(first);
  });

  it('warns once for a whole library of another version, and names both versions', () => {
    for (const tag of ['test-old-a', 'test-old-b']) {
      customElements.define(tag, fresh());
      registry.versions.set(tag, '0.0.1');
    }
    define('test-old-a', fresh());
    define('test-old-b', fresh());
    const warnings = takeWarnings();
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include(version).and.to.include('0.0.1');
    expect(registry.versions.get('test-old-a')).to.equal('0.0.1');
  });

  it('warns where something else has the name', () => {
    customElements.define('test-foreign', fresh());
    define('test-foreign', fresh());
    const warnings = takeWarnings();
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.not.include('undefined');
  });

  it('leaves the fallback in its place where the browser has no constructable style sheets', () => {
    Object.defineProperty(document, 'adoptedStyleSheets', {value: undefined, configurable: true});
    define('test-old-browser', fresh());
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
    expect(customElements.get('test-old-browser')).to.equal(undefined);
    expect(document.adoptedStyleSheets).to.not.equal(undefined);
  });
});
