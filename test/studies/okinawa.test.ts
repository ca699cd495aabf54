import {expect} from 'chai';
import {evaluateCase} from '../../src/model/evaluate.js';
import {parseStudy} from '../../src/model/parse.js';
import {okinawa} from '../../src/studies/okinawa/index.js';

const {alternatives, cases, comparisons, conditions, events, lanes, outcome, rules, sources} = okinawa;
const sourceIds = new Set(sources.map(({id}) => id));
const caseIds = cases.map(({id}) => id);
const outcomeIds = outcome.levels.map(({id}) => id);
const levelsOf = (condition: string) => conditions.find(({id}) => id === condition)?.levels.map(({id}) => id);

/** What a piece of evidence speaks for: its condition (its own or its indicator's) or the outcome. */
const subjectOf = new Map<string, string>([
  ['outcome', 'outcome'],
  ...conditions.flatMap(({id, indicators = []}) =>
    [id, ...indicators.map((indicator) => indicator.id)].map((name) => [name, id] as const),
  ),
]);

/** Everything that claims something, with a name to find it by. */
const claims = [
  ...[...conditions, outcome].map((each) => ['condition or outcome', each] as const),
  ...rules.map((rule, i) => [`rule ${i}`, rule] as const),
  ...alternatives.map((each, i) => [`alternative ${i}`, each] as const),
  ...comparisons.map(({cases: [a, b], ...each}) => [`${a} and ${b}`, each] as const),
  ...events.map((event) => [event.date, event] as const),
  ...cases.flatMap((each) => [
    [each.id, each] as const,
    ...Object.entries(each.coding ?? {}).map(([id, coding]) => [`${each.id} coding ${id}`, coding] as const),
    ...(each.evidence ?? []).map((piece, i) => [`${each.id} evidence ${i}`, piece] as const),
  ]),
];

describe('the Okinawa study: its references', () => {
  it('can be checked at a place in the paper for every claim', () => {
    for (const [name, {cite}] of claims) {
      expect(cite, name).to.be.an('array').that.is.not.empty;
      for (const {source, locator} of cite ?? []) {
        expect(sourceIds.has(source), name).to.equal(true);
        const {en = '', 'zh-Hans': zh = ''} = locator as Record<string, string>;
        expect(en, name).to.match(/^(abstract|sec\. [1-5](\.[1-3])?(, note ①)?|Table [1-3])$/);
        expect(zh, name).to.match(/^(摘要|第[1-5](\.[1-3])?节(注①)?|表[1-3])$/);
        expect(zh.match(/[\d.①]+/g)?.join(), name).to.equal(en.match(/\d[\d.]*|①/g)?.join());
      }
    }
  });

  it('names only levels that the conditions and the outcome have', () => {
    const named = [
      ...cases.flatMap(({values = {}}) => Object.entries(values)),
      ...rules.flatMap(({when}) => Object.entries(when)),
    ];
    for (const [condition, level] of named) expect(levelsOf(condition), condition).to.include(level);
    const outcomes = [...cases.map((each) => each.outcome), ...rules.flatMap(({then}) => then)];
    for (const level of outcomes) expect(outcomeIds).to.include(level);
  });

  it('names only cases, conditions and lanes that exist', () => {
    const named = [
      ...comparisons.flatMap((each) => each.cases),
      ...alternatives.flatMap(({against = []}) => against),
      ...events.flatMap((event) => event.cases ?? []),
    ];
    for (const id of named) expect(caseIds).to.include(id);
    for (const {on = ''} of comparisons) expect(levelsOf(on), on).to.be.an('array');
    for (const {lane} of events) expect(lanes.map(({id}) => id)).to.include(lane);
  });
});

describe('the Okinawa study: its cases', () => {
  for (const each of cases) {
    const evidence = each.evidence ?? [];
    const about = (subject: string) => evidence.filter((piece) => subjectOf.get(piece.for) === subject);

    describe(each.id, () => {
      it('says on what each coding rests', () => {
        const subjects = [...conditions.map(({id}) => id), 'outcome'];
        expect(each.coding).to.have.all.keys(subjects);
        for (const subject of subjects) expect(each.coding?.[subject]?.basis, subject).to.be.a('string');
      });

      it('has at least two pieces of evidence for each coded condition and for the outcome', () => {
        for (const subject of [...Object.keys(each.values ?? {}), 'outcome']) {
          const supporting = about(subject).filter(({bearing}) => bearing === 'supports');
          expect(supporting, subject).to.have.length.of.at.least(2);
        }
      });

      it('has only evidence that speaks of a condition, an indicator or the outcome', () => {
        for (const piece of evidence) expect(subjectOf.has(piece.for), piece.for).to.equal(true);
      });

      it('says how evidence bears on what is coded, and only on that', () => {
        const coded = new Set([...Object.keys(each.values ?? {}), 'outcome']);
        for (const piece of evidence) {
          const isCoded = coded.has(subjectOf.get(piece.for) ?? '');
          expect(piece.bearing !== undefined, JSON.stringify(piece.claim)).to.equal(isCoded);
        }
      });

      it('lasts from the first to the last step of its negotiation', () => {
        const steps = events.filter(
          (event) => event.lane === 'negotiation' && event.cases?.includes(each.id),
        );
        const dates = steps.map(({date}) => date).sort();
        expect(each.period).to.equal(`${dates.at(0)}/${dates.at(-1)}`);
      });
    });
  }

  it('leaves the cost of Satō’s demand unknown and shows evidence both ways', () => {
    const sato = cases.find(({id}) => id === 'sato');
    expect(sato?.values).to.deep.equal({dependence: 'high', reliability: 'strong'});
    expect(sato?.coding?.cost?.basis).to.equal('disputed');
    const claimed = sato?.evidence?.filter((piece) => subjectOf.get(piece.for) === 'cost') ?? [];
    const pointing = (way: string) =>
      claimed.filter(({claim}) => JSON.stringify(claim).includes(`Points to ${way}:`));
    expect(pointing('high')).not.to.be.empty;
    expect(pointing('low')).not.to.be.empty;
    expect([...pointing('high'), ...pointing('low')]).to.have.members(claimed);
  });

  it('marks the pair that the authors do not draw as derived', () => {
    const derived = comparisons.filter(({origin}) => origin === 'derived');
    expect(derived.map((each) => [each.cases, each.on, each.basis])).to.deep.equal([
      [['kishi', 'hashimoto'], 'cost', 'inferred'],
    ]);
  });
});

describe('the Okinawa study: its events', () => {
  it('lie between 1951 and 2010 and stand in order', () => {
    const dates = events.map(({date}) => date);
    for (const date of dates) expect(date).to.match(/^(19[5-9]\d|20(0\d|10))(-\d\d){0,2}$/);
    expect(dates).to.deep.equal([...dates].sort());
    expect([dates.at(0), dates.at(-1)]).to.deep.equal(['1951', '2010-05']);
  });

  it('are tied to one case each where they are steps of a negotiation', () => {
    const steps = events.filter(({lane}) => lane === 'negotiation');
    for (const step of steps) expect(step.cases, step.date).to.have.lengthOf(1);
  });
});

describe('the Okinawa study in the model', () => {
  const {study} = parseStudy(okinawa);

  const expected = {
    'hatoyama-ichiro': [['refuse'], {dependence: 'low', reliability: 'weak'}],
    kishi: [['appease'], {dependence: 'low', reliability: 'strong', cost: 'high'}],
    sato: [['concede'], {dependence: 'high', reliability: 'strong'}],
    hashimoto: [['limited-concession'], {dependence: 'low', reliability: 'strong', cost: 'low'}],
    'hatoyama-yukio': [['refuse', 'delay'], {dependence: 'high', reliability: 'weak'}],
  } as const;

  for (const [id, [outcomes, when]] of Object.entries(expected)) {
    it(`finds ${id} as the theory says, by one rule`, () => {
      if (!study) throw new Error('the study did not parse');
      const {verdict, prediction} = evaluateCase(study, id);
      expect(verdict).to.equal('hit');
      expect(prediction.determinate).to.equal(true);
      expect(prediction.outcomes).to.deep.equal(outcomes);
      expect(prediction.rules.map((rule) => rule.when)).to.deep.equal([when]);
    });
  }
});
