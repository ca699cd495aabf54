import {expect} from 'chai';
import {toR} from '../../src/model/to-r.js';
import {binary, condition, makeStudy, okinawa} from '../support/theories.js';
import {tableStudy} from '../support/qca/published.js';

describe('toR', () => {
  it('writes the cases as numbers and has QCA code and minimize them', () => {
    const study = tableStudy('DEV:3 URB:2', 'SURV', 'AU 1 0 0\nBE 2 1 1\nEE 0 1 0');
    expect(toR(study)).to.equal(`# Study: table
# DEV: DEV (0 0, 1 1, 2 2)
# URB: URB (0 0, 1 1)
# OUTCOME: 1 where the outcome is 1
library(QCA)

cases <- data.frame(
  DEV = c(0, 1, 2),
  URB = c(1, 0, 1),
  OUTCOME = c(0, 0, 1),
  row.names = c("EE", "AU", "BE")
)

tt <- truthTable(
  cases, outcome = "OUTCOME",
  conditions = c("DEV", "URB"),
  incl.cut = c(1, 0.000001), n.cut = 1, complete = TRUE, show.cases = TRUE
)
print(tt)

# Complex: the rows with cases alone. Parsimonious: with remainders where they shorten the formula.
print(minimize(tt, details = TRUE))
parsimonious <- minimize(tt, include = "?", details = TRUE)
print(parsimonious)
print(parsimonious$PIchart)
print(parsimonious$SA)
`);
  });

  it('leaves out a level of several that no case has, since QCA stops at it or does not know of it', () => {
    const script = toR(tableStudy('DEV:3 URB:2', 'SURV', 'AU 2 0 0\nBE 2 0 1\nEE 0 0 0'));
    expect(script).to.include('# DEV: DEV (0 0, 1 2)\n# URB: URB (0 0, 1 1)\n');
    expect(script).to.include('# Left out, since no case has it and QCA would not know of it: 1 of DEV\n');
    expect(script).to.include('DEV = c(0, 1, 1)');
    expect(script.match(/Left out/g)).to.have.lengthOf(1);
  });

  it('asks for no formula where QCA would stop', () => {
    const minimizes = (rows: string) => toR(tableStudy('A:2', 'Y', rows)).match(/minimize\(tt.*?\)/g);
    expect(minimizes('x 0 0\ny 1 1')).to.have.lengthOf(2);
    expect(minimizes('x 0 1')).to.deep.equal(['minimize(tt, details = TRUE)']);
    expect(minimizes('x 0 1\ny 1 1')).to.equal(null);
    expect(minimizes('x 0 0')).to.equal(null);
    expect(toR(tableStudy('A:2', 'Y', 'x 0 1'))).to.include('The parsimonious formula holds whatever');
    expect(toR(tableStudy('A:2', 'Y', 'x 0 0'))).to.include('No row is coded 1');
  });

  it('has one cut-off where contradictions are not kept apart', () => {
    expect(toR(okinawa, {lowerCutoff: 1})).to.include('incl.cut = 1, n.cut = 1,');
    expect(toR(okinawa, {cutoff: 0.8, lowerCutoff: 0.5})).to.include('incl.cut = c(0.8, 0.5)');
  });

  it('warns of a known fault of QCA, and only where it strikes', () => {
    expect(toR(okinawa, {minCases: 2})).to.include('QCA 3.25.1 misplaces it');
    expect(toR(okinawa, {minCases: 2, lowerCutoff: 1})).not.to.include('misplaces');
    expect(toR(okinawa)).not.to.include('misplaces');
  });

  it('names what it leaves out', () => {
    expect(toR(okinawa)).to.include('# Left out, for want of a coding or an outcome: sato\n');
    expect(toR(okinawa, {conditions: ['dependence', 'reliability']})).not.to.include('Left out');
  });

  it('names columns as QCA can read them, each once', () => {
    const ids = ['a*b', 'a+b', '1', 'true', 'outcome-', '条件'];
    const conditions = ids.map((id) => condition(id, 'no', 'yes'));
    expect(toR(makeStudy({conditions}))).to.include(
      'conditions = c("AB", "C2XAB", "C3X1", "C4XTRUE", "C5XOUTCOME", "C6X")',
    );
    for (const id of ['na', 'NaN', 'inf', 'null', 'false', 't', 'f']) {
      expect(toR(makeStudy({conditions: [condition(id, 'no', 'yes')]})), id).to.include(
        'conditions = c("C1X',
      );
    }
    const alike = makeStudy({conditions: [condition('c2x', 'no', 'yes'), condition('条件', 'no', 'yes')]});
    expect(toR(alike)).to.include('conditions = c("C1XC2X", "C2X")');
  });

  it('writes of a study without cases that there is no formula, and that no level has a case', () => {
    const script = toR(makeStudy({conditions: [condition('a', 'low', 'mid', 'high'), ...binary(1)]}));
    expect(script).to.include('No row is coded 1: there is no formula.');
    expect(script.match(/no case has it and QCA would not know of it: .*/g)).to.have.lengthOf(3);
  });

  it('lets no text of the study become code', () => {
    const evil = '"); system("rm"); c("\n\\';
    const study = makeStudy({
      id: 'a\nsystem("rm")',
      conditions: [condition('c0', 'low\u2028x', 'high\nsystem("rm")'), ...binary(2).slice(1)],
      cases: [{id: evil, values: {c0: 'low\u2028x', c1: 'low'}, outcome: 'all'}],
    });
    for (const line of toR(study).split('\n')) {
      if (line.includes('system')) expect(line).to.match(/^#|^ {2}row\.names = c\("[^"]*"\)$/);
    }
    expect(toR(study)).to.include('row.names = c("\\U{22}\\U{29}\\U{3b} system');
    expect(toR(study)).not.to.match(/[\u2028\u2029]/);
  });

  it('refuses more than six conditions', () => {
    expect(() => toR(makeStudy({conditions: binary(7)}))).to.throw(RangeError, '7 conditions');
  });
});
