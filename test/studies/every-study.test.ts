import {expect} from 'chai';
import {parseStudy} from '../../src/model/parse.js';
import {allianceChronology} from '../../src/studies/alliance-chronology/index.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {bidenEra} from '../../src/studies/biden-era/index.js';
import {japanStrategy} from '../../src/studies/japan-strategy/index.js';
import {okinawa} from '../../src/studies/okinawa/index.js';
import {stakePerception} from '../../src/studies/stake-perception/index.js';
import {textsIn} from '../support/study-texts.js';

const studies = [allianceChronology, allianceOutline, bidenEra, japanStrategy, okinawa, stakePerception];

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Names that the documents themselves print in Latin letters, in their Chinese text. */
const LATIN_NAMES = /AUKUS|CoRe|GDP|JUCIP|MLR|QUAD|TOFU/g;

/** A text in both languages. */
type Both = Record<'en' | 'zh-Hans', string>;

for (const study of studies) {
  describe(`the study ${study.id}: its texts`, () => {
    // Bibliographic fields are the documents' own, in one language each.
    const texts = textsIn({...study, sources: []}) as [path: string, text: Both][];

    it('says everything in English and in Simplified Chinese', () => {
      expect(texts).to.have.length.above(300);
      for (const [path, text] of texts) expect(text, path).to.have.all.keys('en', 'zh-Hans');
    });

    it('keeps each language free of the other’s script, but for names printed in Latin letters', () => {
      for (const [path, {en, 'zh-Hans': zh}] of texts) {
        expect(en.trim(), path)
          .to.match(/[\p{Script=Latin}\d]/u)
          .and.not.match(HAN);
        expect(zh.trim(), path).to.match(/\p{Script=Han}/u);
        expect(zh.replace(LATIN_NAMES, ''), path).not.to.match(/[A-Za-z]{3}|\p{Script=Han}[,;:?!]/u);
      }
    });
  });

  it(`the study ${study.id} parses whole and without a single problem`, () => {
    expect(parseStudy(study)).to.deep.equal({study, problems: []});
  });
}
