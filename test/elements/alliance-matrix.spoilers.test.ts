import {expect} from 'chai';
import {namesLevel} from '../../src/elements/alliance-matrix/spoilers.js';

const reliability = {
  id: 'reliability',
  levels: [
    {id: 'weak', label: {en: 'weak', 'zh-Hans': '弱'}},
    {id: 'strong', label: {en: 'rather strong', 'zh-Hans': '强'}},
  ],
};
const names = (claim: string | Record<string, string>, of = reliability) =>
  namesLevel(of, {for: 'reliability', claim});

describe('evidence that gives a coding away', () => {
  it('names a level in so many words, whatever their case and what stands around them', () => {
    expect(names('The table says: Weak.')).to.be.true;
    expect(names('It calls reliability “rather strong”.')).to.be.true;
  });

  it('is not what only contains its letters, or a part of its words', () => {
    expect(names('The cabinet was weakened.')).to.be.false;
    expect(names('A strong wind blew.')).to.be.false;
  });

  it('is looked for in English where there is any', () => {
    expect(names({en: 'It strengthened its forces.', 'zh-Hans': '加强了防卫力量。'})).to.be.false;
  });

  it('is looked for by characters where words have no spaces', () => {
    const levels = [{id: 'a', label: {'zh-Hans': '较弱'}}];
    expect(names({'zh-Hans': '表2称可靠性较弱。'}, {...reliability, levels} as never)).to.be.true;
    expect(names({'zh-Hans': '表2称可靠性不强。'}, {...reliability, levels} as never)).to.be.false;
  });

  it('goes by the id of a level without a name', () => {
    expect(names('It was low.', {id: 'x', levels: [{id: 'low'}]} as never)).to.be.true;
  });
});
