import {expect} from 'chai';
import {describeProblem, messages} from '../../src/model/messages.js';

describe('describeProblem', () => {
  it('fills in what the problem names, whatever that looks like', () => {
    const params = {at: '{value}', value: '$& {at}', kind: 'array'};
    expect(describeProblem({code: 'type', params})).to.equal('{value} must be a list in [ ], not $& {at}.');
  });

  it('adds hints as sentences of their own', () => {
    const params = {at: 'relibility', nearest: 'reliability'};
    expect(describeProblem({code: 'unknown-key', params})).to.equal(
      'relibility is not used: the format has no such key. Did you mean "reliability"?',
    );
  });

  it('speaks another language with the same table in that language', () => {
    const chinese = {
      ...messages,
      'unknown-key': '{at}不是研究格式的字段。',
      nearest: '是否应为“{nearest}”？',
    };
    const params = {at: 'relibility', nearest: 'reliability'};
    expect(describeProblem({code: 'unknown-key', params}, chinese)).to.equal(
      'relibility不是研究格式的字段。是否应为“reliability”？',
    );
  });
});
