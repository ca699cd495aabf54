import {expect} from 'chai';
import {faultOf} from '../../../src/model/import/fault.js';

const messages = {'no-crust': 'Loaf {n} has no {part}: bake it longer.', empty: 'There is no loaf.'};

describe('faultOf', () => {
  it('fills the places of the message that the code names', () => {
    expect(faultOf(messages, 'no-crust', {n: '3', part: '{n}'})).to.deep.equal({
      code: 'no-crust',
      severity: 'error',
      pointer: '',
      message: 'Loaf 3 has no {n}: bake it longer.',
      params: {n: '3', part: '{n}'},
    });
  });

  it('needs nothing where the message has no places', () => {
    const {message, params} = faultOf(messages, 'empty');
    expect([message, params]).to.deep.equal(['There is no loaf.', {}]);
  });
});
