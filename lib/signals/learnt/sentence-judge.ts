import { type Judge, unpacked } from './judge';
import { bias, classes, steps } from './weights';
import { data } from './weights-data';

let made: Judge | undefined;

/** Unpacked at its first use. */
export function sentenceJudge(): Judge {
  made ??= unpacked(classes, data, steps, bias);
  return made;
}

export { limits, vetoes } from './weights';
