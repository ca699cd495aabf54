import {expect} from 'chai';
import {answersFile, answersOf, compareAnswers} from '../../src/elements/alliance-matrix/answers.js';
import {parseStudy} from '../../src/model/parse.js';
import {bread} from './bread.js';

const study = parseStudy(bread).study!;
const axes = study.conditions!.slice(0, 2);
const answers = {
  monday: {yeast: 'alive', warmth: 'cold'},
  tuesday: {yeast: 'alive', warmth: 'cold'},
  friday: {yeast: 'dead', warmth: 'cold'},
};

describe('answers of the exercise', () => {
  it('beside the author’s agree, differ, or cannot be compared', () => {
    const {compared} = compareAnswers(study, axes, answers);
    const of = (id: string) => compared.filter(({item}) => item.id === id).map(({agrees}) => agrees);
    expect(of('monday')).to.deep.equal([true, false]);
    expect(of('tuesday')).to.deep.equal([true, true]);
    expect(of('friday')).to.deep.equal([undefined, true]);
    expect(of('saturday')).to.deep.equal([undefined, undefined]);
  });

  it('are counted with what they are out of: what is missing on a side counts on neither', () => {
    const counts = compareAnswers(study, axes, answers).agreements.map(({condition: {id}, ...rest}) => [
      id,
      rest,
    ]);
    expect(counts).to.deep.equal([
      ['yeast', {agree: 2, of: 2, notPlaced: 3, notCoded: 1}],
      ['warmth', {agree: 2, of: 3, notPlaced: 3, notCoded: 0}],
    ]);
  });

  it('from outside are kept only where they are whole and the study knows them', () => {
    expect(
      answersOf(study, axes, {...answers, sunday: answers.monday, thursday: {yeast: 'alive'}}),
    ).to.deep.equal(answers);
    expect(answersOf(study, axes, {monday: {yeast: 'alive', warmth: 'hot'}})).to.deep.equal({});
    for (const junk of [undefined, null, 3, 'monday', [], {monday: null}])
      expect(answersOf(study, axes, junk)).to.deep.equal({});
  });

  it('make a file with the author’s beside them; what is missing is null, not a level', () => {
    const file = JSON.parse(answersFile(study, axes, answers)) as {answers: unknown[]; agreement: unknown[]};
    expect(file).to.include({study: 'bread'});
    expect(file.answers[8]).to.deep.equal({case: 'friday', condition: 'yeast', own: 'dead', author: null});
    expect(file.agreement).to.have.lengthOf(2);
  });
});
