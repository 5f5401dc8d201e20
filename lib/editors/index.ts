export { watchCaret } from './caret';
export { insertInto, readEditor } from './insert';
