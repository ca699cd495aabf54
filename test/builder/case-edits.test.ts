import {expect} from 'chai';
import {addCase, addEvidence, textAt, valueAt, write, writeText} from '../../demo/builder/case-edits.js';
import {applied, type Change} from '../../demo/builder/json-edit.js';

const study = JSON.stringify({
  id: 'bread',
  title: {en: 'Bread', 'zh-Hans': '面包'},
  cases: [{id: 'case-2', label: 'Bun', evidence: [{for: 'outcome', claim: 'It broke.'}]}],
});
const after = (change: Change | undefined): unknown => JSON.parse(applied(study, change));

describe('the form', () => {
  it('shows a text in one language as it is, and of several the one that is asked for', () => {
    const data: unknown = JSON.parse(study);
    expect(textAt(data, ['title'], 'zh-Hans')).to.equal('面包');
    expect(textAt(data, ['title'], 'ja')).to.equal('');
    expect(textAt(data, ['cases', 0, 'label'], 'ja')).to.equal('Bun');
    expect(textAt(data, ['cases', 0, 'constructor'], 'en')).to.equal('');
  });

  it('writes a text in one language and leaves the others', () => {
    expect(after(writeText(study, ['title'], 'en', 'Loaves'))).to.have.deep.property('title', {
      en: 'Loaves',
      'zh-Hans': '面包',
    });
    expect(after(writeText(study, ['cases', 0, 'label'], 'en', 'Roll'))).to.have.nested.property(
      'cases[0].label',
      'Roll',
    );
  });

  it('takes away what is emptied, but not what must be there', () => {
    expect(after(writeText(study, ['cases', 0, 'label'], 'en', ''))).to.not.have.nested.property(
      'cases[0].label',
    );
    expect(
      after(writeText(study, ['cases', 0, 'evidence', 0, 'claim'], 'en', '', true)),
    ).to.have.nested.property('cases[0].evidence[0].claim', '');
  });

  it('writes a choice, and takes it away again with what held it', () => {
    const path = ['cases', 0, 'values', 'heat'];
    const chosen = applied(study, write(study, path, 'oven'));
    expect(valueAt(JSON.parse(chosen), path)).to.equal('oven');
    expect(JSON.parse(applied(chosen, write(chosen, path, '')))).to.deep.equal(JSON.parse(study));
  });

  it('adds a case with an id of its own, also to a study without cases', () => {
    expect(after(addCase(study))).to.have.nested.property('cases[1].id', 'case-3');
    const second = applied(study, addCase(study)).replace('case-3', 'case-4');
    expect(JSON.parse(applied(second, addCase(second)))).to.have.nested.property('cases[2].id', 'case-3');
    expect(JSON.parse(applied('{}', addCase('{}')))).to.deep.equal({cases: [{id: 'case-1'}]});
  });

  it('adds evidence after what is there', () => {
    expect(after(addEvidence(study, 0, 'heat'))).to.have.deep.nested.property('cases[0].evidence[1]', {
      for: 'heat',
      claim: '',
    });
  });
});
