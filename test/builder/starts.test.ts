import {expect} from 'chai';
import {figures} from '../../demo/builder/figures.js';
import {builtIns, emptyStudy, withoutSchema} from '../../demo/builder/starts.js';
import {parseStudy} from '../../src/model/parse.js';
import {allianceChronology} from '../../src/studies/alliance-chronology/index.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {bidenEra} from '../../src/studies/biden-era/index.js';
import {japanStrategy} from '../../src/studies/japan-strategy/index.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {stakePerception} from '../../src/studies/stake-perception/index.js';

const studies = [okinawa, stakePerception, japanStrategy, bidenEra, allianceChronology, allianceOutline];

describe('what the builder begins with', () => {
  it('is each built-in study for each figure that can show it', () => {
    const suited = studies.map((input) => {
      const {study} = parseStudy(input);
      return {id: input.id, suits: figures.filter(({suits}) => study && suits(study)).map(({tag}) => tag)};
    });
    const told = builtIns.map(({id, suits}) => ({id, suits}));
    for (const {id, suits} of suited)
      expect(told.find((one) => one.id === id)?.suits, id).to.have.members(suits);
    expect(told).to.have.lengthOf(suited.length);
  });

  for (const {tag, suits} of figures) {
    for (const language of ['en', 'zh-Hans']) {
      it(`is an empty study without a problem for <${tag}>, in ${language}`, () => {
        const {study, problems} = parseStudy(emptyStudy(tag, language));
        expect(problems).to.deep.equal([]);
        expect(study && suits(study)).to.equal(true);
      });
    }
  }

  it('is a study without the address of a schema that does not come along', () => {
    expect(withoutSchema('{\n  "$schema": "../study.schema.json",\n  "id": "x"\n}')).to.equal(
      '{\n  "id": "x"\n}',
    );
    expect(withoutSchema('{"id": "x"}')).to.equal('{"id": "x"}');
  });
});
