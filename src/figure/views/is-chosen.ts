import {isServer, noChange} from 'lit';

/** For the property `selected` of an option: a server would write `selected="false"`, which selects it. */
export const isChosen = (chosen: boolean) => (isServer && !chosen ? noChange : chosen);
