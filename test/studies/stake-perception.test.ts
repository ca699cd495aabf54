import {expect} from 'chai';
import {compareDays, parseDate, type EdtfDate} from '../../src/model/date.js';
import {evaluateCase, evaluateStudy} from '../../src/model/evaluate.js';
import {parseStudy} from '../../src/model/parse.js';
import {truthTable} from '../../src/model/truth-table.js';
import {stakePerception} from '../../src/studies/stake-perception/index.js';
import {works} from '../../src/studies/stake-perception/works.js';

const SECTION = /^(abstract|Figure 1|sec\. [1-5](\.[1-4](\.[123](\([123]\))?)?)?)$/;

const {alternatives, cases, comparisons, conditions, events, lanes, measures, mechanism} = stakePerception;
const {outcome, rules, theories} = stakePerception;
const caseIds = cases.map(({id}) => id);
const {study} = parseStudy(stakePerception);

/** What a piece of evidence speaks for: a condition (its own or its indicator's), a measure or the outcome. */
const subjectOf = new Map<string, string>([
  ['outcome', 'outcome'],
  ...measures.map(({id}) => [id, id] as const),
  ...conditions.flatMap(({id, indicators = []}) =>
    [id, ...indicators.map((indicator) => indicator.id)].map((name) => [name, id] as const),
  ),
]);

/** Every piece of process tracing, with the step it belongs to. */
const traces = mechanism.links.flatMap(({from, to, evidence = []}) =>
  evidence.map((trace) => ({step: `${from} → ${to}`, trace})),
);

/** Everything that claims something, with a name to find it by. */
const claims = [
  ...[...conditions, outcome].map((each) => ['condition or outcome', each] as const),
  ...[...rules, ...theories, ...theories.flatMap((theory) => theory.rules)].map(
    (each) => ['rule or theory', each] as const,
  ),
  ...alternatives.map((each, i) => [`alternative ${i}`, each] as const),
  ...comparisons.map(({cases: [a, b], ...each}) => [`${a} and ${b}`, each] as const),
  ...events.map((event) => [event.date, event] as const),
  ...mechanism.nodes.map((node) => [node.id, node] as const),
  ...mechanism.links.map((link) => [`${link.from} → ${link.to}`, link] as const),
  ...traces.map(({step, trace}, i) => [`${step} ${i}`, trace] as const),
  ...cases.flatMap((each) => [
    [each.id, each] as const,
    ...Object.entries(each.coding ?? {}).map(([id, coding]) => [`${each.id} coding ${id}`, coding] as const),
    ...(each.evidence ?? []).map((piece, i) => [`${each.id} evidence ${i}`, piece] as const),
  ]),
];

describe('the stake perception study: its references', () => {
  it('can be checked at a place in the paper for every claim', () => {
    const sources = stakePerception.sources.map(({id}) => id);
    for (const [name, {cite}] of claims) {
      expect(cite, name).to.be.an('array').that.is.not.empty;
      for (const {source, locator} of cite ?? []) {
        expect(sources, name).to.include(source);
        const {en = '', 'zh-Hans': zh = ''} = locator as Record<string, string>;
        expect(en, name).to.match(SECTION);
        expect(zh.match(/[\d.()]+/)?.[0], name).to.equal(en.match(/\d[\d.()]*/)?.[0]);
        expect(zh, name).to.match(/^(摘要|图\d|第.+节)$/);
      }
    }
  });

  it('names every work that it lists, each with a date', () => {
    const used = new Set(claims.flatMap(([, {cite = []}]) => cite.map(({via}) => JSON.stringify(via))));
    for (const [id, {date, via}] of Object.entries(works)) {
      expect(parseDate(date), id).to.be.an('object');
      expect(used.has(JSON.stringify(via)), id).to.equal(true);
    }
  });
});

describe('the stake perception study: its cases', () => {
  for (const each of cases) {
    const {evidence = [], values = {}, readings = {}, coding = {}, id} = each;
    const coded = [...Object.keys(values), 'outcome', ...Object.keys(readings)];
    const about = (subject: string) => evidence.filter((piece) => subjectOf.get(piece.for) === subject);

    describe(id, () => {
      it('says on what each value, the outcome and each reading rest', () => {
        expect(coding).to.have.all.keys(coded);
        for (const subject of coded) expect(coding[subject]?.basis, subject).to.be.a('string');
      });

      it('has evidence for each of them, and at least two pieces for the conditions and the outcome', () => {
        for (const subject of coded) {
          const supporting = about(subject).filter(({bearing}) => bearing === 'supports');
          const least = subject in readings ? 1 : 2;
          expect(supporting, subject).to.have.length.of.at.least(least);
        }
      });

      it('says how evidence bears on what is coded, and only on that', () => {
        for (const piece of evidence) {
          const isCoded = coded.includes(subjectOf.get(piece.for) ?? '');
          expect(piece.bearing !== undefined, JSON.stringify(piece.claim)).to.equal(isCoded);
        }
      });

      it('shows evidence against the coded outcome, too', () => {
        const against = about('outcome').filter(({bearing}) => bearing === 'against');
        expect(against).to.have.lengthOf(1);
      });

      it('lasts from the first to the last of its events, but for arms bought over years', () => {
        const steps = events.filter((event) => event.cases?.includes(id) && !event.date.includes('/'));
        const days = steps.flatMap(({date}) => {
          const {start, end} = parseDate(date) as EdtfDate;
          return [start, end];
        });
        days.sort(compareDays);
        const {start, end} = parseDate(each.period ?? '') as EdtfDate;
        expect([start, end]).to.deep.equal([days.at(0), days.at(-1)]);
      });
    });
  }

  it('are read on one or two measures of six, and unknown on the others', () => {
    expect(measures).to.have.lengthOf(6);
    expect(Object.fromEntries(cases.map(({id, readings}) => [id, readings]))).to.deep.equal({
      'us-japan-trump': {'autonomy-security': 1},
      'us-japan-biden': {'coordination-political': 1, 'coordination-security': 1},
      'us-rok-trump': {'autonomy-diplomatic': 1, 'autonomy-economic': 1},
      'us-rok-biden': {'coordination-political': 1, 'coordination-security': 1},
    });
  });

  it('count autonomy against cohesion, three fields to each side', () => {
    for (const {id, direction} of measures) {
      expect(direction, id).to.equal(id.startsWith('coordination-') ? 1 : -1);
      expect(id).to.match(/^(coordination|autonomy)-/);
    }
    expect(measures.filter(({direction}) => direction === 1)).to.have.lengthOf(3);
  });

  it('infer one reading only, the security of the alliance with South Korea under Biden', () => {
    const inferred = cases.flatMap(({id, coding = {}}) =>
      Object.entries(coding).flatMap(([of, {basis}]) => (basis === 'stated' ? [] : [`${id} ${of} ${basis}`])),
    );
    expect(inferred).to.deep.equal(['us-rok-biden coordination-security inferred']);
  });

  it('leave the cancelled missile shield open to two readings', () => {
    const [trump] = cases;
    const shield = trump?.evidence?.filter(({bearing}) => bearing === 'ambiguous') ?? [];
    expect(shield.map((piece) => [piece.for, piece.date])).to.deep.equal([['autonomy-security', '2020-06']]);
  });
});

describe('the stake perception study: its events', () => {
  it('lie between 2015 and 2023 and stand in order', () => {
    const dates = events.map(({date}) => date);
    for (const date of dates) expect(date).to.match(/^20(1[5-9]|2[0-3])(-\d\d){0,2}(\/2019)?$/);
    expect(dates).to.deep.equal([...dates].sort());
  });

  it('each have a lane, and are told of one case, but for Blinken’s speech and Camp David', () => {
    const shared = events.filter((event) => event.cases?.length !== 1).map(({date}) => date);
    expect(shared).to.deep.equal(['2021-03', '2023-08-18']);
    expect(new Set(events.map(({lane}) => lane))).to.deep.equal(new Set(lanes.map(({id}) => id)));
  });
});

describe('the stake perception study: its mechanism', () => {
  it('leads from the premise through both conditions and the perception to the outcome', () => {
    expect(mechanism.nodes.map(({id, kind}) => `${id}: ${kind}`)).to.deep.equal([
      'cost-sharing: premise',
      'commitment: condition',
      'recognition: condition',
      'stake-perception: mediator',
      'outcome: outcome',
    ]);
    expect(mechanism.links.map(({from, to, sign}) => [from, to, sign])).to.deep.equal([
      ['cost-sharing', 'commitment', undefined],
      ['cost-sharing', 'recognition', undefined],
      ['commitment', 'stake-perception', 1],
      ['recognition', 'stake-perception', 1],
      ['stake-perception', 'outcome', 1],
    ]);
  });

  it('says for every case what state each node is in, as the case is coded', () => {
    for (const {id, kind, states = {}} of mechanism.nodes) {
      expect(states, id).to.have.all.keys(caseIds);
      if (kind !== 'condition' && kind !== 'outcome') continue;
      const {levels} = conditions.find((condition) => condition.id === id) ?? outcome;
      for (const each of cases) {
        const level = kind === 'outcome' ? each.outcome : each.values?.[id];
        expect(states[each.id], `${id} ${each.id}`).to.deep.equal(levels.find(({id}) => id === level)?.label);
      }
    }
  });

  it('says of every step in every case what was found, or that it was not looked for', () => {
    for (const {from, to, evidence = []} of mechanism.links) {
      const traced = evidence.map((trace) => trace.case);
      expect(new Set(traced), `${from} → ${to}`).to.deep.equal(new Set(caseIds));
    }
    for (const {step, trace} of traces) expect(trace.finding, step).to.be.a('string');
  });

  it('shows for no case what the patron bore itself', () => {
    const unsought = mechanism.links
      .find(({to}) => to === 'recognition')
      ?.evidence?.filter(({claim}) => JSON.stringify(claim).includes('United States itself bore'));
    expect(unsought?.map((trace) => [trace.case, trace.finding])).to.deep.equal(
      caseIds.map((id) => [id, 'not-sought']),
    );
  });
});

describe('the stake perception study in the model', () => {
  for (const {id, outcome: observed} of cases) {
    it(`finds ${id} as the theory says, by one rule`, () => {
      if (!study) throw new Error('the study did not parse');
      const {verdict, prediction} = evaluateCase(study, id);
      expect(verdict).to.equal('hit');
      expect(prediction).to.deep.include({determinate: true, outcomes: [observed], missing: []});
      expect(prediction.rules).to.have.lengthOf(1);
    });
  }

  it('codes the cases weakened, strengthened, weakened, strengthened', () => {
    expect(cases.map((each) => each.outcome)).to.deep.equal([
      'weakened',
      'strengthened',
      'weakened',
      'strengthened',
    ]);
  });

  it('has two cases in each of two configurations, and a theory silent on the mixed ones', () => {
    if (!study) throw new Error('the study did not parse');
    const rows = truthTable(study).rows.map((row) => [row.cases.length, row.prediction.outcomes]);
    expect(rows).to.deep.equal([
      [2, ['weakened']],
      [0, []],
      [0, []],
      [2, ['strengthened']],
    ]);
  });

  it('has a rival that, under the premise, meets the cases under Trump and misses those under Biden', () => {
    if (!study) throw new Error('the study did not parse');
    const {byVerdict} = evaluateStudy(study, study.theories?.[0]?.rules);
    const ids = Object.entries(byVerdict).map(([verdict, all]) => [verdict, all.map(({id}) => id)]);
    expect(Object.fromEntries(ids)).to.deep.equal({
      hit: ['us-japan-trump', 'us-rok-trump'],
      near: [],
      miss: ['us-japan-biden', 'us-rok-biden'],
      undetermined: [],
    });
  });
});
