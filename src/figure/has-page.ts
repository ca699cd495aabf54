import {isServer} from 'lit';

/**
 * Whether there is a page around `host` to look into. A server may render a figure without one: then all there is, is
 * what it was given.
 */
export const hasPage = (host: object): boolean => !isServer || 'closest' in host;
