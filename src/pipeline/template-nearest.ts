/** The nearest of some names; kept here for the readers of messages. */
export { nearest } from '../errors.js';
