export { watchCaret } from './caret';
export { type Inserted, insertInto, readEditor } from './insert';
