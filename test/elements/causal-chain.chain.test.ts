import {expect} from 'chai';
import {ALWAYS, chainOfMechanism, chainOfRules} from '../../src/elements/causal-chain/chain.js';
import {parseStudy} from '../../src/model/parse.js';
import {makeStudy, okinawa} from '../support/theories.js';
import {pacts} from './pacts.js';

const study = parseStudy(pacts).study!;
const ids = (nodes: readonly {id: string}[]) => nodes.map(({id}) => id);
const arrows = (links: readonly {from: string; to: string}[]) => links.map(({from, to}) => `${from}-${to}`);

describe('the chain of a mechanism', () => {
  it('has its nodes and links, named after the conditions and the outcome where they have no name', () => {
    const {nodes, links} = chainOfMechanism(study)!;
    expect(nodes.map(({label}) => label)).to.deep.equal([
      'The patron gives less',
      'Pledge',
      'Praise',
      'Stake',
      'Cohesion',
    ]);
    expect(links).to.equal(study.mechanism?.links);
  });

  it('is none where the study has no mechanism, or one without nodes', () => {
    expect(chainOfMechanism(okinawa)).to.equal(undefined);
    expect(chainOfMechanism(makeStudy({mechanism: {nodes: [], links: []}}))).to.equal(undefined);
  });
});

describe('the chain of rules', () => {
  it('leads from each condition that the rules name to the outcome, in the study’s order', () => {
    const {nodes, links} = chainOfRules(okinawa, okinawa.rules!);
    expect(ids(nodes)).to.deep.equal(['dependence', 'reliability', 'cost', 'outcome']);
    expect(arrows(links)).to.deep.equal(['dependence-outcome', 'reliability-outcome', 'cost-outcome']);
    expect(ids(chainOfRules(okinawa, [{when: {cost: 'low'}, then: 'concede'}]).nodes)).to.deep.equal([
      'cost',
      'outcome',
    ]);
  });

  it('leads from the premise where a rule asks for nothing', () => {
    const rules = [{when: {}, then: 'weakened'}];
    expect(arrows(chainOfRules(study, rules).links)).to.deep.equal(['premise-outcome']);
    expect(chainOfRules(study, rules).nodes[0]?.label).to.equal('The patron gives less');
    expect(arrows(chainOfRules(okinawa, rules).links)).to.deep.equal([`${ALWAYS}-outcome`]);
  });

  it('has only the outcome where there are no rules', () => {
    expect(ids(chainOfRules(okinawa, []).nodes)).to.deep.equal(['outcome']);
  });
});
